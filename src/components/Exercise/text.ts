import {translate} from '@docusaurus/Translate';

/** What the page of an exercise says beside its own words. */
export const text = {
  origin: () =>
    translate({
      id: 'exercise.origin',
      message:
        'Uitwerking van de redactie, bij een thema uit bronnen over de pilots. Niet getest. Alle situaties zijn verzonnen.',
    }),
  size: (minutes: number, least: number, most: number) =>
    translate(
      {id: 'exercise.size', message: '{minutes} minuten, {least} tot {most} mensen'},
      {minutes, least, most},
    ),
  theme: (theme: string) => translate({id: 'exercise.theme', message: 'Thema: {theme}.'}, {theme}),
  goal: () => translate({id: 'exercise.goal', message: 'Doel'}),
  preparation: () => translate({id: 'exercise.preparation', message: 'Vooraf'}),
  steps: () => translate({id: 'exercise.steps', message: 'Zo gaat het'}),
  step: (title: string, minutes: number) =>
    translate({id: 'exercise.step', message: '{title} ({minutes} minuten)'}, {title, minutes}),
  say: () => translate({id: 'exercise.say', message: 'Zeg bijvoorbeeld:'}),
  variation: () => translate({id: 'exercise.variation', message: 'Anders'}),
  closing: () => translate({id: 'exercise.closing', message: 'Afronden'}),
  material: () => translate({id: 'exercise.material', message: 'Om uit te delen'}),
  pages: () => translate({id: 'exercise.pages', message: 'Hierbij horen'}),
};
