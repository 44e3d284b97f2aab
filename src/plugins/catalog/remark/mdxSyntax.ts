import type {Expression, Identifier, Program} from 'estree';
import type {MdxAttribute, MdxNode} from '../documents/tree';

/** `import name from 'module'`, as the MDX parser would give it. */
export function importDeclaration(name: string, module: string): MdxNode {
  return {
    type: 'mdxjsEsm',
    value: `import ${name} from '${module}'`,
    data: {
      estree: program({
        type: 'ImportDeclaration',
        attributes: [],
        source: {type: 'Literal', value: module, raw: `'${module}'`},
        specifiers: [{type: 'ImportDefaultSpecifier', local: identifier(name)}],
      }),
    },
  };
}

/** `attribute={variable}`, or `attribute={[a, b]}` for several. */
export function variableAttribute(name: string, variable: string | string[]): MdxAttribute {
  const expression: Expression = Array.isArray(variable)
    ? {type: 'ArrayExpression', elements: variable.map(identifier)}
    : identifier(variable);
  return {
    type: 'mdxJsxAttribute',
    name,
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: Array.isArray(variable) ? `[${variable.join(', ')}]` : variable,
      data: {estree: program({type: 'ExpressionStatement', expression})},
    },
  };
}

const identifier = (name: string): Identifier => ({type: 'Identifier', name});

function program(statement: Program['body'][number]): Program {
  return {type: 'Program', sourceType: 'module', body: [statement], comments: []};
}
