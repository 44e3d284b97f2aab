import {loadContent} from '../loadContent';
import {formatProblems, type Problem} from '../problems';
import {applyChanges} from './applyChange';
import {askAll, type Talk} from './askAll';
import type {Recipe} from './recipe';
import {caseRecipe} from './recipes/case';
import {checkRecipe} from './recipes/check';
import {factRecipe} from './recipes/fact';
import {mediaRecipe} from './recipes/media';
import {pageRecipe} from './recipes/page';
import {postRecipe} from './recipes/post';
import {sourceRecipe} from './recipes/source';
import {termRecipe} from './recipes/term';

/** Everything that `npm run new` can make. */
export const RECIPES: readonly Recipe[] = [
  termRecipe,
  postRecipe,
  pageRecipe,
  factRecipe,
  sourceRecipe,
  caseRecipe,
  checkRecipe,
  mediaRecipe,
];

const LAST_STEP = 'Klaar? Lees hoe je het nakijkt en opstuurt: /redactie/controleren';

type Checked = {problems: readonly Problem[]; notices: readonly Problem[]};

type Options = {root: string; talk: Talk; today: string; kind?: string | undefined};

/**
 * Asks an editor what to make, writes it, and checks all content as the build does. Gives false
 * when something is not right yet. Throws `Stopped` when input ends before anything is written.
 */
export async function makeNew({root, talk, today, kind}: Options): Promise<boolean> {
  const recipe = await chooseRecipe(talk, kind);
  const {content} = loadContent(root);
  const context = {...content, today};
  talk.say('Stoppen kan altijd: houd Ctrl ingedrukt en druk op C. Er is dan niets geschreven.');
  const answers = await askAll(recipe.questions(context), talk);
  const changes = recipe.write(answers, context);
  const applied = applyChanges(root, changes);
  if ('taken' in applied) {
    talk.say(
      `\nHet bestand ${applied.taken} is er al. Er is niets geschreven; kies een andere titel.`,
    );
    return false;
  }

  talk.say('');
  changes.forEach(({file}, index) =>
    talk.say(`Geschreven: ${file}, vanaf regel ${applied.lines[index]}.`),
  );
  [...recipe.next(answers, changes), LAST_STEP].forEach((step) => talk.say(`- ${step}`));
  return checked(loadContent(root), recipe.isDraft ? changes[0].file : undefined, talk);
}

/** Says what is wrong, apart from what is still to be written in a draft; whether that is nothing. */
function checked({problems, notices}: Checked, draft: string | undefined, talk: Talk): boolean {
  const open = [...problems, ...notices].filter(({file}) => file === draft);
  const wrong = problems.filter(({file}) => file !== draft);
  if (draft !== undefined) {
    talk.say(`\n${stillToWrite(draft, open)}`);
  }
  const fits = draft === undefined ? 'De inhoud klopt.' : 'De rest van de inhoud klopt.';
  talk.say(wrong.length === 0 ? `\n${fits}` : `\n${formatProblems(wrong)}`);
  return wrong.length === 0;
}

/** Where an editor goes on. Not each place: `npm run check:data` lists those that are left. */
function stillToWrite(file: string, open: readonly Problem[]): string {
  const lines = open.map(({line}) => line ?? 1);
  return `Nu moet je het nog schrijven: in ${file} zijn ${open.length} plekken open, van regel ${Math.min(...lines)} tot en met regel ${Math.max(...lines)}.`;
}

async function chooseRecipe(talk: Talk, kind: string | undefined): Promise<Recipe> {
  const known = RECIPES.find(({id}) => id === kind);
  if (known) {
    return known;
  }
  if (kind !== undefined) {
    talk.say(`"${kind}" kennen we niet.`);
  }
  const choices = RECIPES.map(({id, label}) => ({value: id, label}));
  const {recipe} = await askAll([{name: 'recipe', text: 'Wat wil je maken?', choices}], talk);
  return RECIPES.find(({id}) => id === recipe) ?? termRecipe;
}
