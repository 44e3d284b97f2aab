import type {ReactNode} from 'react';
import tool from '../RecordTool/styles.tool.module.css';
import {text} from './text';

/** What a team agrees before it looks. */
export default function Agreement(): ReactNode {
  return (
    <div className={tool.editorial}>
      <p>
        <b>{text.agree()}</b>
      </p>
      <ul>
        {text.agreements().map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  );
}
