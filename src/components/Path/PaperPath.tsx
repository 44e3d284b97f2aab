import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {ShownPath} from '@site/src/domain/catalog/types';
import {text as learning} from '../Learning/text';
import {text} from './text';

/** The whole path, each step with a box to tick. */
export default function PaperPath({path}: {path: ShownPath}): ReactNode {
  return (
    // A path is found by its own words, and each step by those of its page.
    <section className="on-paper" data-search="off" aria-label={text.paper(path.title)}>
      {path.modules.map(({title, about, pieces}, index) => (
        <section key={title}>
          <h2>{text.module(index + 1, title)}</h2>
          <p>{about}</p>
          {pieces.map((piece) => (
            <section key={piece.title}>
              <h3>{piece.title}</h3>
              <ul>
                {piece.steps.map((step) => (
                  <li key={step.id}>
                    <span aria-hidden="true">☐</span>{' '}
                    {step.to === undefined ? step.title : <Link to={step.to}>{step.title}</Link>} (
                    {learning.what(step)}). {step.about} {step.ask}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </section>
      ))}
    </section>
  );
}
