import type {PluginOptions} from '@docusaurus/plugin-content-docs';

/** Makes the menu of a section of its pages, but those whose front matter says `in_menu: false`. */
export const menuItems: PluginOptions['sidebarItemsGenerator'] = ({
  defaultSidebarItemsGenerator,
  ...given
}) =>
  defaultSidebarItemsGenerator({
    ...given,
    docs: given.docs.filter(({frontMatter}) => !('in_menu' in frontMatter) || frontMatter.in_menu),
  });
