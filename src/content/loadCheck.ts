import type {ShownCheck} from '@site/src/domain/catalog/types';

/** One knowledge check with its questions; each comes as a script of its own, when it is asked for. */
export async function loadCheck(id: string): Promise<ShownCheck> {
  const module: {default: ShownCheck} = await import(
    `@generated/catalog/default/checks/${id}.json`
  );
  return module.default;
}
