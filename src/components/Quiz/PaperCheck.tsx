import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {ShownCheck} from '@site/src/domain/catalog/types';
import {mixed} from '@site/src/domain/check/mixed';
import type {Question} from '@site/src/schemas/check';
import Pair from './Pair';
import Sources from './Sources';
import {text} from './text';

/** All questions with what can be answered, and after them what is right and why. */
export default function PaperCheck({check}: {check: ShownCheck}): ReactNode {
  return (
    // The page that explains is found by its own words.
    <section className="on-paper" data-search="off" aria-label={text.paper(check.title)}>
      <p>{text.editorial()}</p>
      <ol>
        {check.questions.map(({question}) => (
          <li key={question.id}>
            <p>{question.ask}</p>
            <p>{text.hint(question.kind)}</p>
            <Choices question={question} />
          </li>
        ))}
      </ol>
      <h2>{text.answers()}</h2>
      <ol>
        {check.questions.map(({question, sources}) => (
          <li key={question.id}>
            <Answers question={question} />
            <Sources sources={sources} />
          </li>
        ))}
      </ol>
      <p>
        <Link to={check.page}>{text.page()}</Link>
      </p>
    </section>
  );
}

const list = (items: readonly string[]) => (
  <ul>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);

function Choices({question}: {question: Question}): ReactNode {
  switch (question.kind) {
    case 'one':
    case 'several':
      return list(question.options.map((option) => option.text));
    case 'true-false':
      return list([text.holds(), text.holdsNot()]);
    case 'order':
      return list(mixed(question.items, question.id).map((item) => item.text));
    case 'match':
      return (
        <>
          {list(question.pairs.map(({left}) => left))}
          {list(mixed(question.pairs, question.id).map(({right}) => right))}
        </>
      );
  }
}

function Answers({question}: {question: Question}): ReactNode {
  switch (question.kind) {
    case 'one':
    case 'several':
      return (
        <ul>
          {question.options.map((option) => (
            <li key={option.id}>
              <b>
                {option.text} ({option.right ? text.isRight() : text.isWrong()})
              </b>{' '}
              {option.why}
            </li>
          ))}
        </ul>
      );
    case 'true-false':
      return (
        <p>
          <b>{question.right ? text.holds() : text.holdsNot()}.</b>{' '}
          {question.right ? question.whyTrue : question.whyFalse}
        </p>
      );
    case 'order':
      return (
        <ol>
          {question.items.map((item) => (
            <li key={item.id}>
              <b>{item.text}</b> {item.why}
            </li>
          ))}
        </ol>
      );
    case 'match':
      return (
        <ul>
          {question.pairs.map((pair) => (
            <li key={pair.id}>
              <Pair pair={pair} /> {pair.why}
            </li>
          ))}
        </ul>
      );
  }
}
