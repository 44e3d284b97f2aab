import {useId, type ReactNode} from 'react';
import type {Wish} from '@site/src/domain/intervision/choose';
import {EXPERIENCE, QUESTION_KINDS} from '@site/src/schemas/methodKinds';
import {kindText} from '../Method/text';
import {text} from './text';

const PEOPLE = Array.from({length: 14}, (_none, index) => index + 3);
const MINUTES = [60, 75, 90, 105, 120, 150];

/** Four questions about the group; each may stay open. */
export default function WishForm(): ReactNode {
  return (
    <>
      <Choice
        name="people"
        label={text.people()}
        options={PEOPLE.map((count) => [String(count)])}
      />
      <Choice
        name="minutes"
        label={text.minutes()}
        options={MINUTES.map((count) => [String(count)])}
      />
      <Choice
        name="experience"
        label={text.experience()}
        options={EXPERIENCE.map((experience) => [experience, text[experience]()])}
      />
      <Choice
        name="kind"
        label={text.kind()}
        options={QUESTION_KINDS.map((kind) => [kind, kindText(kind)])}
      />
    </>
  );
}

type ChoiceProps = {
  name: keyof Wish;
  label: string;
  options: readonly (readonly [value: string, label?: string])[];
};

function Choice({name, label, options}: ChoiceProps): ReactNode {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue="">
        <option value="">{text.any()}</option>
        {options.map(([value, words = value]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}

/** What stands in the form now. */
export function wishIn(form: HTMLFormElement): Wish {
  const data = new FormData(form);
  const value = (name: keyof Wish) => data.get(name);
  const number = (name: keyof Wish) => Number(value(name)) || undefined;
  return {
    people: number('people'),
    minutes: number('minutes'),
    experience: EXPERIENCE.find((experience) => experience === value('experience')),
    kind: QUESTION_KINDS.find((kind) => kind === value('kind')),
  };
}
