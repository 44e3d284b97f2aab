import type {Answers, Question} from './question';

/** How questions reach an editor and answers come back; `read` gives nothing when input has ended. */
export type Talk = {
  say: (text: string) => void;
  read: () => Promise<string | undefined>;
};

/** The editor stopped, or input ended, before the last answer: nothing has been written. */
export class Stopped extends Error {}

/** Asks one after another; a wrong answer is explained and asked again. */
export async function askAll(questions: readonly Question[], talk: Talk): Promise<Answers> {
  const answers: Record<string, string> = {};
  for (const question of questions) {
    if (question.when?.(answers) ?? true) {
      const answer = await ask(question, answers, talk);
      if (answer !== undefined) {
        answers[question.name] = answer;
      }
    }
  }
  return answers;
}

async function ask(question: Question, answers: Answers, talk: Talk): Promise<string | undefined> {
  talk.say(`\n${question.text}${question.optional ? ' (Enter = overslaan)' : ''}`);
  if (question.hint) {
    talk.say(`  ${question.hint}`);
  }
  question.choices?.forEach(({label}, index) => talk.say(`  ${index + 1}. ${label}`));
  for (;;) {
    const line = await talk.read();
    if (line === undefined) {
      throw new Stopped();
    }
    const answer = chosen(question, line.trim());
    if (answer === '' && question.optional) {
      return undefined;
    }
    const wrong = whatIsWrong(question, answer, answers);
    if (wrong === undefined) {
      return answer;
    }
    talk.say(`  Dat kan niet: ${wrong}`);
  }
}

/** The value behind the number, or the answer itself. */
function chosen({choices}: Question, answer: string): string {
  return choices?.[Number(answer) - 1]?.value ?? answer;
}

function whatIsWrong(
  {choices, check}: Question,
  answer: string,
  answers: Answers,
): string | undefined {
  if (answer === '') {
    return 'er staat nog niets. Typ je antwoord en druk op Enter.';
  }
  if (choices && !choices.some(({value}) => value === answer)) {
    return `kies een nummer van 1 tot en met ${choices.length}.`;
  }
  return check?.(answer, answers);
}
