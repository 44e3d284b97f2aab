import {load, type CheerioAPI} from 'cheerio';
import {isTag, isText, type AnyNode, type Element} from 'domhandler';
import {clockText} from '../../domain/media/clock';
import type {PagePart, PageText} from '../../domain/search/pageText';
import {RECORD_KINDS, type RecordKind} from '../../domain/search/record';
import {LENIENT, tidy} from '../readHtml';

/** What is not part of the text: ways to other pages, controls, notes that repeat, what only looks. */
const LEFT_OUT = new Set('nav script style svg template form'.split(' '));
const LEFT_OUT_CLASS = /(?:^| )(?:theme-doc-toc-mobile|hash-link)(?: |$)/;

const isLeftOut = ({name, attribs}: Element): boolean =>
  LEFT_OUT.has(name) ||
  'popover' in attribs ||
  'hidden' in attribs ||
  attribs['aria-hidden'] === 'true' ||
  attribs['data-search'] === 'off' ||
  // A button in a text explains a word of it, so its words belong to the text; others do something.
  (name === 'button' && !('popovertarget' in attribs)) ||
  LEFT_OUT_CLASS.test(attribs['class'] ?? '');

/** In one pass: a selector for all of it takes as long as reading the rest. */
function prune(parent: Element): void {
  parent.children = parent.children.filter((child) => !isTag(child) || !isLeftOut(child));
  parent.children.filter(isTag).forEach(prune);
}

const HEADING = /^h([1-6])$/;

/** Below the heading of a chapter. */
const SAID_LEVEL = 5;

const isSaid = ({name, attribs}: Element): boolean => name === 'span' && 'data-seconds' in attribs;

const INLINE = new Set(
  (
    'a abbr b bdi cite code data dfn em i kbd mark q s small span strong sub sup time u var button ' +
    'label'
  ).split(' '),
);

/** A block of which more than this stands in links shows the way to other pages, which tell it themselves. */
const MOST_IN_LINKS = 0.6;

/** All that is read: parsing the bar and the menus would only take time. */
const MAIN = /<main[\s>][^]*<\/main>/;
const META = /<meta\b[^>]*>/gi;

interface OpenPart {
  anchor: string | null;
  level: number;
  heading: string;
  kind: RecordKind;
  seconds?: number;
  blocks: string[];
}

/**
 * What a reader sees of a page: also what is folded away, in a table or in a block.
 *
 * @param page its address, from the root of the site
 * @returns nothing for a page that asks not to be found, or has no title
 */
export function readPage(page: string, html: string): Omit<PageText, 'lvl0'> | undefined {
  const [text] = MAIN.exec(html) ?? [];
  if (text === undefined || asksToBeHidden(html.slice(0, html.indexOf(text)))) {
    return undefined;
  }
  const $ = load(text, LENIENT);
  const main = $('main').first();
  const title = tidy(main.find('h1').first().text());
  const root = main.get(0);
  if (!root || title === '') {
    return undefined;
  }
  prune(root);
  const parts = readParts($, root, kindOf($, root) ?? kindInside($, root));
  const [first, ...others] = parts;
  return first && {page, title, parts: [{...first, heading: title}, ...others]};
}

const asksToBeHidden = (head: string): boolean =>
  [...head.matchAll(META)].some(([meta]) => /\brobots\b/i.test(meta) && /\bnoindex\b/i.test(meta));

const isKind = (value: string | undefined): value is RecordKind =>
  RECORD_KINDS.some((kind) => kind === value);

/** Told by the nearest element around it that has `data-kind`. */
function kindOf($: CheerioAPI, node: Element): RecordKind | undefined {
  const kind = $(node).closest('[data-kind]').attr('data-kind');
  return isKind(kind) ? kind : undefined;
}

/** The kind of a page is told by its header. */
function kindInside($: CheerioAPI, root: Element): RecordKind {
  const kind = $(root).find('header[data-kind]').attr('data-kind');
  return isKind(kind) ? kind : 'uitleg';
}

function readParts($: CheerioAPI, root: Element, pageKind: RecordKind): PagePart[] {
  const parts: OpenPart[] = [{anchor: null, level: 1, heading: '', kind: pageKind, blocks: []}];
  let text = '';
  let linked = '';
  const endBlock = () => {
    const block = tidy(text);
    const isWayOn = tidy(linked).length > MOST_IN_LINKS * block.length;
    text = '';
    linked = '';
    if (block !== '' && !isWayOn) {
      parts.at(-1)?.blocks.push(block);
    }
  };

  const startPart = (element: Element, anchor: string, level: number, heading: string) => {
    const seconds = Number($(element).closest('[data-seconds]').attr('data-seconds'));
    parts.push({
      anchor,
      level,
      heading,
      kind: kindOf($, element) ?? pageKind,
      ...(Number.isFinite(seconds) ? {seconds} : {}),
      blocks: [],
    });
  };

  const readHeading = (element: Element, level: number) => {
    endBlock();
    const heading = tidy($(element).text());
    const parent = $(element).parent();
    const isFirstOfSection =
      parent.is('section[id]') && parent.find('h2,h3,h4').first().is(element);
    const anchor = $(element).attr('id') ?? (isFirstOfSection ? parent.attr('id') : undefined);
    if (level === 1 || heading === '') {
      return;
    }
    if (anchor === undefined) {
      parts.at(-1)?.blocks.push(heading);
    } else {
      startPart(element, anchor, level, heading);
    }
  };

  /** A sentence of a transcript is found by itself, so that a reader can hear it at its second. */
  const readSaid = (element: Element) => {
    endBlock();
    const {id = null, 'data-seconds': seconds} = element.attribs;
    parts.push({
      anchor: id,
      level: SAID_LEVEL,
      heading: `Vanaf ${clockText(Number(seconds))}`,
      kind: pageKind,
      seconds: Number(seconds),
      blocks: [],
    });
    element.children.forEach(walk);
    endBlock();
  };

  const walk = (node: AnyNode): void => {
    if (isText(node)) {
      text += node.data;
    } else if (isTag(node)) {
      const level = HEADING.exec(node.name)?.[1];
      if (level !== undefined) {
        readHeading(node, Number(level));
      } else if (isSaid(node)) {
        readSaid(node);
      } else if (node.name === 'br') {
        text += ' ';
      } else if (INLINE.has(node.name)) {
        node.children.forEach(walk);
        linked += node.name === 'a' ? $(node).text() : '';
      } else {
        endBlock();
        node.children.forEach(walk);
        endBlock();
      }
    }
  };
  walk(root);
  endBlock();
  return parts;
}
