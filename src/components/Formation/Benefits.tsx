import type {ReactNode} from 'react';
import ScrollTable from '../ScrollTable';
import {benefits} from './benefits';
import {text} from './text';

/** Who may gain, as a list: expected, measured or unknown, and never added up. */
export default function Benefits(): ReactNode {
  return (
    <>
      <h3>{text.benefits()}</h3>
      <p>{text.benefitsAbout()}</p>
      <ScrollTable>
        <thead>
          <tr>
            <th scope="col">{text.who()}</th>
            <th scope="col">{text.benefit()}</th>
            <th scope="col">{text.known()}</th>
          </tr>
        </thead>
        <tbody>
          {benefits().map(({id, who, what, known}) => (
            <tr key={id}>
              <th scope="row">{who}</th>
              <td>{what}</td>
              <td>{known}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}
