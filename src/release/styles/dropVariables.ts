import type {Container, Declaration, Root, Rule} from 'postcss';

const NAME = /--[a-z][\w-]*/gi;
const ROOT_ELEMENT = /^(?::root|html)(?:\[[^\]]*\])?$/;

/** Names of custom properties in a text: CSS, HTML or a script. */
export function readVariableNames(text: string): string[] {
  return text.match(NAME) ?? [];
}

/**
 * Removes what the theme's layers say of the root element and our own unlayered ':root' says too:
 * without a layer wins from with one, in every medium and theme.
 */
export function dropOverruledVariables(sheet: Root): void {
  const ours = new Set<string>();
  sheet.each((node) => {
    if (node.type === 'rule' && node.selectors.includes(':root')) {
      variablesOf(node).forEach(({prop}) => ours.add(prop));
    }
  });
  sheet.each((layer) => {
    if (layer.type === 'atrule' && layer.name === 'layer') {
      layer.walkRules((rule) => {
        if (rule.selectors.every((selector) => ROOT_ELEMENT.test(selector))) {
          variablesOf(rule)
            .filter(({prop, important}) => ours.has(prop) && !important)
            .forEach((declaration) => declaration.remove());
        }
      });
    }
  });
}

/**
 * Removes custom properties that nothing reads, directly or through another.
 *
 * @param readElsewhere names in pages, scripts and other sheets
 */
export function dropUnusedVariables(sheet: Root, readElsewhere: Iterable<string>): void {
  const reads = new Map<string, string[]>();
  const used = new Set(readElsewhere);
  sheet.walkAtRules(({params}) => readVariableNames(params).forEach((name) => used.add(name)));
  sheet.walkDecls(({prop, value}) => {
    const names = readVariableNames(value);
    if (prop.startsWith('--')) {
      reads.set(prop, [...(reads.get(prop) ?? []), ...names]);
    } else {
      names.forEach((name) => used.add(name));
    }
  });
  // A set gives what is added while it is walked too.
  for (const name of used) {
    reads.get(name)?.forEach((next) => used.add(next));
  }
  sheet.walkDecls(/^--/, (declaration) => {
    if (!used.has(declaration.prop)) {
      declaration.remove();
    }
  });
}

/** Removes rules and conditions in which nothing is left; a layer stays, for it holds an order. */
export function dropEmptyRules(container: Container): void {
  container.each((node) => {
    if (node.type === 'rule' || (node.type === 'atrule' && node.nodes)) {
      dropEmptyRules(node);
      if (node.nodes?.length === 0 && !(node.type === 'atrule' && node.name === 'layer')) {
        node.remove();
      }
    }
  });
}

function variablesOf(rule: Rule): Declaration[] {
  return rule.nodes.filter(
    (node): node is Declaration => node.type === 'decl' && node.prop.startsWith('--'),
  );
}
