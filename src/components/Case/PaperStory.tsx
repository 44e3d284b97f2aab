import type {ReactNode} from 'react';
import type {ShownCase} from '@site/src/domain/catalog/types';
import {numbersOf} from '@site/src/domain/case/numbersOf';
import ReadOn from './ReadOn';
import styles from './paper.module.css';
import {text} from './text';

/** The whole story with its choices: each says at which number to read on. */
export default function PaperStory({shown: {story, method}}: {shown: ShownCase}): ReactNode {
  const numbers = numbersOf(story);
  const goTo = (id: string) => text.goTo(numbers.get(id) ?? 0);
  return (
    // Every choice of every story would stand before the pages that explain something.
    <section className="on-paper" data-search="off" aria-label={text.paperLabel(story.title)}>
      <p>{text.invented()}</p>
      <p>{text.paperHow()}</p>
      {story.scenes.map((scene) => (
        <section key={scene.id} id={`moment-${numbers.get(scene.id)}`}>
          <h2>
            {numbers.get(scene.id)}. {scene.title}
          </h2>
          {scene.text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <ol type="A">
            {scene.options.map(({id, choice}) => (
              <li key={id}>{choice}</li>
            ))}
          </ol>
          <h3>{text.outcome()}</h3>
          <ol type="A">
            {scene.options.map(({id, effect, cost, felt, to}) => (
              <li key={id} className={styles.outcome}>
                <p>{effect}</p>
                <p>
                  <b>{text.cost()}</b> {cost}
                </p>
                <p>
                  <b>{text.felt()}</b> {felt}
                </p>
                <p>
                  <a href={`#moment-${numbers.get(to)}`}>{goTo(to)}</a>
                </p>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {story.endings.map((ending) => (
        <section key={ending.id} id={`moment-${numbers.get(ending.id)}`}>
          <h2>
            {numbers.get(ending.id)}. {ending.title}
          </h2>
          {ending.text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <section>
        <h2>{text.afterwards()}</h2>
        <ol>
          {story.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
        <p>
          <b>{text.bring()}</b> {story.bring}
        </p>
        <p>
          <b>{text.fits(method.name)}</b> {story.whyMethod}
        </p>
        <ReadOn pages={story.readOn} />
      </section>
    </section>
  );
}
