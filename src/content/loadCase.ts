import type {ShownCase} from '@site/src/domain/catalog/types';

/** One invented case; all come as one script, when one is asked for. */
export async function loadCase(id: string): Promise<ShownCase> {
  const module: {default: ShownCase} = await import(
    /* webpackMode: "lazy-once" */ `@generated/catalog/default/cases/${id}.json`
  );
  return module.default;
}
