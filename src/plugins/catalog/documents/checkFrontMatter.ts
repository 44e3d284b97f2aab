import {FrontMatterSchema} from '../../../schemas/frontMatter';
import {PostSchema} from '../../../schemas/post';
import {parseValue} from '../data/parseRecords';
import type {Problem} from '../problems';
import {readFrontMatter} from './readFrontMatter';
import type {Section} from './sections';
import type {MdxNode} from './tree';

const SCHEMAS = {docs: FrontMatterSchema, blog: PostSchema} as const;

/** Checks the fields between the dashes at the top of a page or a post. */
export function checkFrontMatter(tree: MdxNode, file: string, section: Section): Problem[] {
  const read = readFrontMatter(tree, file);
  if (!read) {
    return [
      {
        file,
        line: 1,
        message:
          'boven aan de pagina ontbreken de velden tussen twee regels met ---. Kijk hoe een andere pagina begint.',
      },
    ];
  }
  const {yaml, problems} = read;
  const found =
    problems.length > 0
      ? problems
      : parseValue(SCHEMAS[section], {file, yaml}, yaml.value).problems;
  // The fields start one line below the opening dashes.
  return found.map((problem) => ({...problem, line: (problem.line ?? 0) + 1}));
}
