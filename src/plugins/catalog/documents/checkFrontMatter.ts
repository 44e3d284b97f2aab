import {FrontMatterSchema} from '../../../schemas/frontMatter';
import {parseValue} from '../data/parseRecords';
import {readYaml} from '../data/readYaml';
import type {Problem} from '../problems';
import type {MdxNode} from './tree';

/** Checks the fields between the dashes at the top of a page. */
export function checkFrontMatter(tree: MdxNode, file: string): Problem[] {
  const node = tree.children?.find(({type}) => type === 'yaml');
  if (!node) {
    return [
      {
        file,
        line: 1,
        message:
          'boven aan de pagina ontbreken de velden tussen twee regels met ---. Kijk hoe een andere pagina begint.',
      },
    ];
  }
  const {yaml, problems} = readYaml(file, node.value ?? '');
  const found =
    problems.length > 0
      ? problems
      : parseValue(FrontMatterSchema, {file, yaml}, yaml.value).problems;
  // The fields start one line below the opening dashes.
  return found.map((problem) => ({...problem, line: (problem.line ?? 0) + 1}));
}
