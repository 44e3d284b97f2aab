import fs from 'node:fs';
import path from 'node:path';
import {mediaPage} from '../../domain/media/mediaAddress';
import {didYouMean} from './data/closest';
import type {Catalog} from './data/loadCatalog';
import type {Located} from './data/parseRecords';
import {stepsOf} from './data/stepsOf';
import {pageFiles, type DocumentUses} from './documents/loadDocuments';
import {addressOf, NEWS} from './documents/sections';
import {stepPage} from './places';
import type {Problem} from './problems';

/**
 * Links to a page of this site that is not there, and pictures that are not in static/. The build
 * finds them too; here an editor hears it in Dutch, with the line, without a build. Anchors are left
 * to the build, which alone knows the headings.
 */
export function checkAddresses(
  root: string,
  catalog: Catalog,
  documents: readonly DocumentUses[],
): Problem[] {
  const known = new Set([
    NEWS,
    ...documents.map(({address}) => address),
    // A page that cannot be read has a problem of its own; links to it need not have one too.
    ...pageFiles(root, 'docs').map(addressOf),
    ...catalog.redirects.map(({record}) => withoutSlash(record.from)),
  ]);
  const isKnown = (address: string) => known.has(address) || isFile(root, address);

  const inPages = documents.flatMap(({file, links}) =>
    links.flatMap(({url, line}) => {
      const address = withoutSlash(url.replace(/[?#].*$/, ''));
      return isKnown(address)
        ? []
        : [
            {
              file,
              ...(line === undefined ? {} : {line}),
              message: `${address} is geen pagina van deze site, en geen bestand in static/.${didYouMean(address, known)}`,
            },
          ];
    }),
  );
  /** Only a page will do here: not a file, and not nothing. */
  const lost = (field: string, page: string, {file, line}: Located<unknown>): Problem[] =>
    known.has(page)
      ? []
      : [
          {
            file,
            ...(line === undefined ? {} : {line}),
            field,
            message: `de pagina ${page} bestaat niet.${didYouMean(page, known)}`,
          },
        ];
  /** A record that readers open on a page of its own. */
  const withoutPage = (page: string, {file, line}: Located<unknown>) =>
    known.has(page)
      ? []
      : [
          {
            file,
            ...(line === undefined ? {} : {line}),
            field: 'id',
            message: `hier hoort de pagina docs${page}.mdx bij, en die is er niet. Zet haar terug of verbeter het id.`,
          },
        ];
  /** One with the name of its id, in a folder of pages. */
  const withoutOwnPage = (folder: string, located: Located<{id: string}>) =>
    withoutPage(`${folder}/${located.record.id}`, located);
  const inTerms = catalog.terms.flatMap((term) =>
    term.record.page === undefined ? [] : lost('page', term.record.page, term),
  );
  const inSteps = catalog.instruments.flatMap((instrument) =>
    instrument.record.dimensions.flatMap(({steps}, d) =>
      steps.flatMap(({page}, s) => lost(`dimensions.${d}.steps.${s}.page`, page, instrument)),
    ),
  );
  const inCases = catalog.cases.flatMap((story) => [
    ...story.record.readOn.flatMap(({page}, index) => lost(`readOn.${index}.page`, page, story)),
    // The list of cases leads to this page, and so does a walk in the notebook.
    ...withoutOwnPage('/casussen', story),
  ]);
  const inChecks = catalog.checks.flatMap((check) => [
    ...lost('page', check.record.page, check),
    // The list of checks leads to this page.
    ...withoutOwnPage('/leren/vragen', check),
  ]);
  const inMethods = catalog.methods.flatMap((method) =>
    withoutOwnPage('/intervisie/methoden', method),
  );
  const inMedia = catalog.media.flatMap((item) => {
    const {record} = item;
    return [
      ...record.pages.flatMap((link, index) => lost(`pages.${index}.page`, link.page, item)),
      ...(record.exercise?.more === undefined
        ? []
        : lost('exercise.more', record.exercise.more, item)),
      // The list of its kind leads to this page.
      ...withoutPage(mediaPage(record), item),
    ];
  });
  const inExercises = catalog.exercises.flatMap((exercise) => [
    ...exercise.record.pages.flatMap(({page}, index) =>
      lost(`pages.${index}.page`, page, exercise),
    ),
    ...withoutOwnPage('/intervisie/oefeningen', exercise),
  ]);
  const inPaths = catalog.paths.flatMap((learningPath) => [
    // The list of paths leads to this page.
    ...withoutOwnPage('/leren', learningPath),
    ...stepsOf(learningPath.record).flatMap(({step, field}) => {
      const page = stepPage(step);
      return page === undefined ? [] : lost(`${field}.page`, page, learningPath);
    }),
  ]);
  return [
    ...inPages,
    ...inTerms,
    ...inSteps,
    ...inCases,
    ...inChecks,
    ...inMethods,
    ...inMedia,
    ...inExercises,
    ...inPaths,
  ];
}

/** Whether static/ holds the file; an address may have %20 where the name has a space. */
function isFile(root: string, address: string): boolean {
  const place = path.join(root, 'static', address.replaceAll('%20', ' '));
  return fs.statSync(place, {throwIfNoEntry: false})?.isFile() ?? false;
}

const withoutSlash = (address: string) => address.replace(/(?<=.)\/$/, '');
