import type {Media} from '../../../../schemas/media';
import {TO_WRITE} from '../../../../schemas/text';
import {toWrite} from '../toWrite';

/**
 * What every recording has besides what an editor was asked, still to be written: that nothing is
 * linked yet, and why; and for one with a page of its own a guide and something to do.
 */
export const mediaSkeleton = (kind: Media['kind']) => ({
  recording: {
    state: 'niet-gekoppeld',
    why: toWrite('waarom hier nog niets te zien of te horen is.'),
  },
  ...(kind === 'webinar' || kind === 'podcast' ? ownPage() : {}),
  pages: [
    {
      text: toWrite('wat een pagina vertelt die hierbij hoort.'),
      page: `${TO_WRITE}, zoals /pilots`,
    },
  ],
});

const ownPage = () => ({
  theme: toWrite('waar het over gaat, in een paar woorden.'),
  guide: {
    before: [toWrite('een vraag vooraf?')],
    during: [toWrite('iets om op te letten.'), toWrite('nog iets om op te letten.')],
    after: [toWrite('een vraag of afspraak voor daarna.')],
  },
  exercise: {
    title: toWrite('de naam van een korte oefening.'),
    minutes: 20,
    steps: [toWrite('wat je eerst doet.'), toWrite('wat je daarna doet.')],
  },
});
