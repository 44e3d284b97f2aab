import type {Talk} from './askAll';

/**
 * A talk in which the answers are known beforehand, for the pictures of the editors' guide and for
 * tests. An answer that is the label of a choice becomes its number. `lines` keeps what was said on
 * both sides; what is typed begins with "> ".
 */
export function scriptedTalk(answers: readonly string[]): {talk: Talk; lines: string[]} {
  const lines: string[] = [];
  const left = [...answers];
  let choices: string[] = [];

  const say = (text: string) => {
    lines.push(...text.split('\n'));
    const choice = /^ {2}\d+\. (.*)$/.exec(text)?.[1];
    // A blank line opens a new question, with choices of its own.
    choices = choice === undefined ? (text.startsWith('\n') ? [] : choices) : [...choices, choice];
  };

  const read = () => {
    const answer = left.shift();
    const number = answer === undefined ? 0 : choices.indexOf(answer) + 1;
    const typed = number > 0 ? String(number) : answer;
    if (typed !== undefined) {
      lines.push(`> ${typed}`);
    }
    return Promise.resolve(typed);
  };

  return {talk: {say, read}, lines};
}
