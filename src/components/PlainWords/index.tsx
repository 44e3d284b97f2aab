import type {ReactNode} from 'react';
import {officialWords} from '@site/src/content/officialWords';
import ScrollTable from '../ScrollTable';
import {text} from './text';

/** Official words beside what people say instead. */
export default function PlainWords(): ReactNode {
  return (
    <ScrollTable>
      <thead>
        <tr>
          <th scope="col">{text.official()}</th>
          <th scope="col">{text.plain()}</th>
        </tr>
      </thead>
      <tbody>
        {officialWords.map(({official, plain}) => (
          <tr key={official}>
            <th scope="row">{official}</th>
            <td>{plain}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
