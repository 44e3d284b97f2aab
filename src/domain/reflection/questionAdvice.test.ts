import {questionAdvice} from './questionAdvice';

test.each([
  ['', []],
  ['   ', []],
  ['Hoe kan ik blijven bellen, terwijl hij steeds weer nee zegt?', []],
  ['Wat maakt dat het mij zo raakt?', []],
  ['Ik wil weten of bellen helpt', ['no-question-mark']],
  ['Hoe kan ik dit doen? En wat als het misgaat?', ['several']],
  ['Wat is de beste manier om te bellen?', ['no-self']],
  ['Waarom neemt hij nooit op?', ['no-self', 'about-other']],
  ['Waarom zegt mijn collega daar niets van?', ['about-other']],
  ['Waarom doe ik dit?', []],
  ['Hoe praat je met iemand die dik is?', ['no-self']],
])('%j gets %j', (question, advice) => {
  expect(questionAdvice(question)).toEqual(advice);
});
