import {root, type AtRule, type Root} from 'postcss';
import {ExtractorResultSets, PurgeCSS, defaultOptions} from 'purgecss';
import type {Markup} from './readMarkup';
import {RUNTIME_ATTRIBUTES, RUNTIME_CLASSES, RUNTIME_ELEMENTS} from './runtimeNames';

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
  purge.walkThroughCSS(rules, usedNames(markup));
  layer.removeAll();
  layer.append(rules.nodes);
}

function usedNames(markup: Markup): ExtractorResultSets {
  return new ExtractorResultSets({
    tags: [...markup.tags, ...RUNTIME_ELEMENTS],
    classes: [...markup.classes, ...RUNTIME_CLASSES],
    ids: [...markup.ids],
    attributes: {names: [...markup.attributes], values: [...markup.values]},
    undetermined: [],
  });
}
