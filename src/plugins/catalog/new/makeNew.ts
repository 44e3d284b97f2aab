import {loadContent} from '../loadContent';
import {formatProblems} from '../problems';
import {applyChange} from './applyChange';
import {askAll, type Talk} from './askAll';
import type {Recipe} from './recipe';
import {factRecipe} from './recipes/fact';
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
];

const LAST_STEP = 'Klaar? Lees hoe je het nakijkt en opstuurt: /redactie/controleren';

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
  const change = recipe.write(answers, context);
  const line = applyChange(root, change);
  if (line === undefined) {
    talk.say(
      `\nHet bestand ${change.file} is er al. Er is niets geschreven; kies een andere titel.`,
    );
    return false;
  }

  talk.say(`\nGeschreven: ${change.file}, vanaf regel ${line}.`);
  [...recipe.next(answers, change), LAST_STEP].forEach((step) => talk.say(`- ${step}`));
  const {problems} = loadContent(root);
  talk.say(problems.length === 0 ? '\nDe inhoud klopt.' : `\n${formatProblems(problems)}`);
  return problems.length === 0;
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
