import type {Problem} from '../problems';
import {dangling, idsOf, problemAt} from './dangling';
import type {Catalog} from './loadCatalog';
import {stepsOf} from './stepsOf';

/** Steps of learning paths that lead to a case or check that is not there, and ids in two paths. */
export function checkPaths({paths, cases, checks}: Catalog): Problem[] {
  const owner = new Map<string, string>();
  return paths.flatMap((path) =>
    stepsOf(path.record).flatMap(({step, field}) => {
      const other = owner.get(step.id) ?? path.record.id;
      owner.set(step.id, other);
      return [
        ...(step.kind === 'case' ? dangling(path, `${field}.case`, [step.case], idsOf(cases)) : []),
        ...(step.kind === 'check'
          ? dangling(path, `${field}.check`, [step.check], idsOf(checks))
          : []),
        // What somebody did could belong to either.
        ...(other === path.record.id
          ? []
          : [
              problemAt(
                path,
                `${field}.id`,
                `"${step.id}" staat ook in het leerpad "${other}". Geef deze stap een eigen id.`,
              ),
            ]),
      ];
    }),
  );
}
