// @ts-check
// What differs between the Markdown of the sites that our pages are exported to.
import {stringify} from 'yaml';

/** @typedef {Record<string, unknown> & {title?: string}} Fields */

/**
 * @typedef {object} Dialect
 * @property {(fields: Fields) => string} head what stands above the text of a page
 * @property {{name: string, open: string, close: string}} block what follows the colons of a block,
 *   and what stands around its title
 * @property {boolean} comments whether MDX comments are read as comments
 */

/** @param {Record<string, unknown>} fields */
const frontMatter = (fields) =>
  `---\n${Object.keys(fields).length > 0 ? stringify(fields, {lineWidth: 0}) : ''}---`;

/**
 * @param {Record<string, unknown>} fields
 * @param {RegExp} names
 */
const pick = (fields, names) =>
  Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => names.test(name) && value !== undefined),
  );

/** @type {Dialect} */
export const docusaurus = {
  head: (fields) => frontMatter(pick(fields, /^(?:title|description|slug|id|date|sidebar_.*)$/)),
  block: {name: 'note', open: '[', close: ']'},
  comments: true,
};

/** @type {Dialect} */
export const starlight = {
  head: (fields) => {
    const {sidebar_label: label, sidebar_position: order} = fields;
    const sidebar = pick({label, order}, /./);
    return frontMatter({
      ...pick(fields, /^(?:title|description)$/),
      ...(Object.keys(sidebar).length > 0 ? {sidebar} : {}),
    });
  },
  block: {name: 'note', open: '[', close: ']'},
  comments: false,
};

/** @type {Dialect} */
export const vitepress = {
  // VitePress shows no title that only stands in the front matter.
  head: (fields) =>
    `${frontMatter(pick(fields, /^(?:title|description)$/))}\n\n# ${fields.title ?? ''}`,
  block: {name: ' info', open: ' ', close: ''},
  comments: false,
};
