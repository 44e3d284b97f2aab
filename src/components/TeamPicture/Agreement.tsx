import type {ReactNode} from 'react';
import selfStyles from '../SelfAssessment/styles.tool.module.css';
import {text} from './text';

/** What a team agrees before it looks. */
export default function Agreement(): ReactNode {
  return (
    <div className={selfStyles.editorial}>
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
