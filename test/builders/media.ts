import * as v from 'valibot';
import {EmbedHostSchema, type EmbedHost} from '@site/src/schemas/embedHost';
import {MediaSchema, type Media} from '@site/src/schemas/media';

/** A webinar as its file has it: without a recording, unless a test says so. */
export const mediaFields = (partial: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: 'eerste',
  kind: 'webinar',
  number: 1,
  title: 'Het eerste webinar',
  about: 'Een gesprek over luisteren.',
  date: '2020-09-09',
  sources: ['divosa-2020'],
  recording: {state: 'niet-gekoppeld', why: 'Het adres is niet gevonden.'},
  guide: {
    before: ['Wat verwacht je?'],
    during: ['Wat hoor je?', 'Wat hoor je niet?'],
    after: ['Wat spreken jullie af?'],
  },
  exercise: {title: 'Zelf vragen', minutes: 20, steps: ['Stel een vraag.', 'Luister.']},
  pages: [{text: 'De eerste pagina.', page: '/'}],
  ...partial,
});

export const media = (partial: Record<string, unknown> = {}): Media =>
  v.parse(MediaSchema, mediaFields(partial));

/** A recording of our own, of three quarters of a minute. */
export const sound = (partial: Record<string, unknown> = {}): Record<string, unknown> => ({
  state: 'bestand',
  files: ['opname.mp3'],
  length: '0:45',
  captions: 'nl.vtt',
  licence: 'CC BY 4.0',
  ...partial,
});

export const embedHost = (partial: Partial<EmbedHost> = {}): EmbedHost =>
  v.parse(EmbedHostSchema, {
    id: 'films',
    host: 'speler.films.example',
    name: 'Films',
    learns: 'Films ziet dan je adres op internet.',
    ...partial,
  });
