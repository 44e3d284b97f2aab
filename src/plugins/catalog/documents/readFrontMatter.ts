import {readYaml, type YamlFile} from '../data/readYaml';
import type {Problem} from '../problems';
import type {MdxNode} from './tree';

type Read = {yaml: YamlFile; problems: Problem[]};

const read = new WeakMap<MdxNode, Read>();

/**
 * The fields between the dashes at the top of a page; nothing where there are no dashes. Several
 * checks ask for them, so they are read once.
 */
export function readFrontMatter(tree: MdxNode, file: string): Read | undefined {
  const node = tree.children?.find(({type}) => type === 'yaml');
  const fields = node && (read.get(node) ?? readYaml(file, node.value ?? ''));
  if (node && fields) {
    read.set(node, fields);
  }
  return fields;
}
