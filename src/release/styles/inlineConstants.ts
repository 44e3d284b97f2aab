import type {Declaration, Root} from 'postcss';

const WIDE_KEYWORD = /^(?:inherit|initial|unset|revert|revert-layer)$/i;
const JOINS = /[\w)%"'.#-]/;

/**
 * Writes the value of a theme's custom property where it is used, when it can never be another: one
 * definition in all, on ':root' of a layer under no condition, plain text, and named by no page or
 * script. What an organisation overrules has two definitions, so it stays a property.
 *
 * @param namedElsewhere custom properties that pages, scripts or other sheets name
 */
export function inlineConstants(sheet: Root, namedElsewhere: ReadonlySet<string>): void {
  // A constant may be all that stood between another property and being one.
  for (let found = findConstants(sheet, namedElsewhere); found.size > 0;) {
    const constants = found;
    sheet.walkDecls((declaration) => {
      if (declaration.value.includes('var(')) {
        declaration.value = inline(declaration.value, constants);
      }
    });
    sheet.walkDecls(/^--/, (declaration) => {
      if (constants.has(declaration.prop)) {
        declaration.remove();
      }
    });
    found = findConstants(sheet, namedElsewhere);
  }
}

function findConstants(sheet: Root, namedElsewhere: ReadonlySet<string>): Map<string, string> {
  const definitions = new Map<string, Declaration[]>();
  const withDefault = new Set<string>();
  sheet.walkDecls((declaration) => {
    const {prop, value} = declaration;
    if (prop.startsWith('--')) {
      definitions.set(prop, [...(definitions.get(prop) ?? []), declaration]);
    }
    for (const [, name = ''] of value.matchAll(/var\(\s*(--[\w-]+)\s*[^\w\s)-]/g)) {
      withDefault.add(name);
    }
  });
  const constants = new Map<string, string>();
  for (const [prop, [first, ...others]] of definitions) {
    const isFree = !namedElsewhere.has(prop) && !withDefault.has(prop);
    if (first && others.length === 0 && isFree && isConstant(first)) {
      constants.set(prop, first.value.trim());
    }
  }
  return constants;
}

function isConstant({parent, value, important}: Declaration): boolean {
  const layer = parent?.parent;
  const isOfTheme =
    parent?.type === 'rule' &&
    'selector' in parent &&
    parent.selector === ':root' &&
    layer?.type === 'atrule' &&
    'name' in layer &&
    layer.name === 'layer' &&
    layer.parent?.type === 'root';
  // 'inherit' as a custom property's value is not the word but its meaning there.
  const isText = value.trim() !== '' && !value.includes('var(') && !WIDE_KEYWORD.test(value.trim());
  return isOfTheme && isText && !important;
}

/** Tokens that met at a 'var(' may not grow into one. */
function inline(value: string, constants: ReadonlyMap<string, string>): string {
  return value.replace(/var\(\s*(--[\w-]+)\s*\)/g, (use: string, name: string, at: number) => {
    const constant = constants.get(name);
    if (constant === undefined) {
      return use;
    }
    const before = JOINS.test(value[at - 1] ?? ' ') ? ' ' : '';
    const after = JOINS.test(value[at + use.length] ?? ' ') ? ' ' : '';
    // A bracket after needs no space: 'calc(1px)' ends what went before.
    return before + constant + (value[at + use.length] === ')' ? '' : after);
  });
}
