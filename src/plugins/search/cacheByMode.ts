import * as v from 'valibot';

const CachedSchema = v.object({
  experiments: v.object({cache: v.looseObject({version: v.string()})}),
});

/**
 * The bundler keeps how it resolved a module, and does not see that an alias changed: after a build in
 * the other mode it would bundle the client of that one. So each mode has a cache of its own.
 *
 * @param config of the bundler, with or without a cache that lasts
 * @returns what to merge into it
 */
export function cacheByMode(config: unknown, mode: string): object {
  const cached = v.safeParse(CachedSchema, config);
  return cached.success
    ? {experiments: {cache: {version: `${cached.output.experiments.cache.version}-${mode}`}}}
    : {};
}
