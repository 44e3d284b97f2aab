import {paths} from '@site/src/content/paths';
import {learningIn} from '@site/src/domain/learning/learningIn';
import {proofsIn} from '@site/src/domain/learning/proofs';
import {standingIn, type Standing} from '@site/src/domain/learning/standing';
import {listen} from '@site/src/storage/channel';
import {readShelf} from '@site/src/storage/shelf';

/** Tells where somebody is in the paths: now, and whenever the notebook changes in any tab. */
export async function watchStanding(show: (standing: Standing) => void): Promise<void> {
  let asked = 0;
  const read = async () => {
    asked += 1;
    const turn = asked;
    const {records} = await readShelf();
    // A later reading may have come in first.
    if (turn === asked) {
      show(standingIn(paths, learningIn(records), proofsIn(records)));
    }
  };
  listen(() => void read());
  await read();
}
