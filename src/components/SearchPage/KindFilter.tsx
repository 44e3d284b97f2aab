import type {ReactNode} from 'react';
import {RECORD_KINDS} from '@site/src/domain/search/record';
import {kindNames, text} from '../Search/text';

type Props = {
  /** Of how many pages the best place is of this kind. */
  kinds: ReadonlyMap<string, number>;
  chosen: string | undefined;
  onChoose: (kind: string | undefined) => void;
};

/** Only the kinds that were found, and the one that is chosen. */
export default function KindFilter({kinds, chosen, onChoose}: Props): ReactNode {
  const offered = RECORD_KINDS.filter((kind) => kinds.has(kind) || kind === chosen);
  return (
    <fieldset className="search-kinds">
      <legend>{text.filter()}</legend>
      <label>
        <input
          type="radio"
          name="soort"
          checked={chosen === undefined}
          onChange={() => onChoose(undefined)}
        />
        {text.everything()}
      </label>
      {offered.map((kind) => (
        <label key={kind}>
          <input
            type="radio"
            name="soort"
            checked={kind === chosen}
            onChange={() => onChoose(kind)}
          />
          {kindNames[kind]()} ({kinds.get(kind) ?? 0})
        </label>
      ))}
    </fieldset>
  );
}
