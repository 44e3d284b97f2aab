import {readYaml, type YamlFile} from '../data/readYaml';
import type {Problem} from '../problems';
import type {MdxNode} from './tree';

/** The fields between the dashes at the top of a page; nothing where there are no dashes. */
export function readFrontMatter(
  tree: MdxNode,
  file: string,
): {yaml: YamlFile; problems: Problem[]} | undefined {
  const node = tree.children?.find(({type}) => type === 'yaml');
  return node && readYaml(file, node.value ?? '');
}
