import readline from 'node:readline';
import type {Talk} from './askAll';

/**
 * Talks with an editor line by line: plain text that a screen reader reads in order, and that works
 * the same when answers come from a file. `close` lets the program end.
 */
export function openTerminal(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Talk & {close: () => void} {
  const lines = readline.createInterface({input, output, prompt: '> '});
  // An iterator of its own keeps lines that arrive before they are asked for.
  const iterator = lines[Symbol.asyncIterator]();
  let open = true;
  lines.once('close', () => {
    open = false;
  });
  return {
    say: (text) => {
      output.write(`${text}\n`);
    },
    read: async () => {
      // Input may have ended while lines of it are still waiting; from Node 24 on a prompt then throws.
      if (open) {
        lines.prompt();
      }
      const {value, done} = await iterator.next();
      return done ? undefined : value;
    },
    close: () => lines.close(),
  };
}
