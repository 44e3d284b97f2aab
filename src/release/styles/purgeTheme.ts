import {root, type AtRule, type Root} from 'postcss';
import {ExtractorResultSets, PurgeCSS, defaultOptions} from 'purgecss';
import type {Markup} from './readMarkup';
import {
  RUNTIME_ATTRIBUTES,
  RUNTIME_CLASSES,
  RUNTIME_ELEMENTS,
  RUNTIME_IDS,
  RUNTIME_PARTS,
} from './runtimeNames';

const MODULE_CLASS = /\.((?:\\.|[\w-])+?)_([\w-]{4})(?![\w-])/g;

/**
 * Removes the rules of Infima and the theme that no page uses. They are the ones in a layer: the
 * plugin css-cascade-layers puts what Docusaurus ships in one. Our own rules stand outside and stay,
 * for a state may appear only after a click.
 */
export function purgeTheme(sheet: Root, markup: Markup): void {
  for (const node of sheet.nodes) {
    if (node.type === 'atrule' && node.name === 'layer' && node.nodes) {
      purgeLayer(node, markup);
    }
  }
}

function purgeLayer(layer: AtRule, markup: Markup): void {
  const rules = root();
  rules.append(layer.nodes ?? []);
  const purge = new PurgeCSS();
  purge.options = {
    ...defaultOptions,
    dynamicAttributes: [...RUNTIME_ATTRIBUTES],
    // PurgeCSS drops a selector of pseudo-classes alone (':focus-visible'); what else stands in a
    // selector still has to be used.
    safelist: {...defaultOptions.safelist, standard: [/^[:&]/]},
  };
  purge.walkThroughCSS(rules, usedNames(markup, rules.toString()));
  layer.removeAll();
  layer.append(rules.nodes);
}

function usedNames(markup: Markup, css: string): ExtractorResultSets {
  const parts = [...css.matchAll(MODULE_CLASS)]
    .filter(([, name = '']) => RUNTIME_PARTS.some((part) => part.test(name)))
    .map(([, name = '', hash = '']) => `${name}_${hash}`);
  return new ExtractorResultSets({
    tags: [...markup.tags, ...RUNTIME_ELEMENTS],
    classes: [...markup.classes, ...RUNTIME_CLASSES, ...parts],
    ids: [...markup.ids, ...RUNTIME_IDS],
    attributes: {names: [...markup.attributes], values: [...markup.values]},
    undetermined: [],
  });
}
