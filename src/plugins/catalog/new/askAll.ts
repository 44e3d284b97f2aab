import {listOf, type Answers, type Question} from './question';

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
  const otherwise = question.otherwise?.(answers) ?? '';
  const enter = question.optional ? 'overslaan' : otherwise;
  talk.say(`\n${question.text}${enter === '' ? '' : ` (Enter = ${enter})`}`);
  if (question.hint) {
    talk.say(`  ${question.hint}`);
  }
  question.choices?.forEach(({label}, index) => talk.say(`  ${index + 1}. ${label}`));
  for (;;) {
    const line = await talk.read();
    if (line === undefined) {
      throw new Stopped();
    }
    const answer = chosen(question, line.trim() || otherwise);
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

/** The value behind the number, or the answer itself; of several, each once. */
function chosen({choices, most}: Question, answer: string): string {
  const valueOf = (item: string) => choices?.[Number(item) - 1]?.value ?? item;
  return most === undefined
    ? valueOf(answer)
    : [
        ...new Set(
          answer
            .split(/[\s,]+/)
            .filter(Boolean)
            .map(valueOf),
        ),
      ].join(', ');
}

function whatIsWrong(
  {choices, most, check}: Question,
  answer: string,
  answers: Answers,
): string | undefined {
  if (answer === '') {
    return 'er staat nog niets. Typ je antwoord en druk op Enter.';
  }
  const items = most === undefined ? [answer] : listOf(answer);
  if (choices && !items.every((item) => choices.some(({value}) => value === item))) {
    return most === undefined
      ? `kies een nummer van 1 tot en met ${choices.length}.`
      : `kies nummers van 1 tot en met ${choices.length}, met een komma ertussen.`;
  }
  if (most !== undefined && items.length > most) {
    return `dit zijn er ${items.length}. Kies er hoogstens ${most}.`;
  }
  return check?.(answer, answers);
}
