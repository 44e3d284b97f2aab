import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {glossary} from '@site/src/content/glossary';
import {byLetter} from '@site/src/domain/glossary/byLetter';
import Entry from './Entry';
import {text} from './text';
import styles from './styles.module.css';

const letters = byLetter(glossary);

/** Every term under its letter, with a row of letters to jump by. */
export default function Glossary(): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  letters.forEach(({letter}) => collectAnchor(anchorOf(letter)));
  return (
    <>
      <nav className={styles.letters} aria-label={text.letters()}>
        {letters.map(({letter}) => (
          <a key={letter} href={`#${anchorOf(letter)}`}>
            {letter}
          </a>
        ))}
      </nav>
      {letters.map(({letter, entries}) => (
        <section key={letter} aria-labelledby={anchorOf(letter)}>
          <h2 id={anchorOf(letter)} className={styles.letter}>
            {letter}
          </h2>
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </section>
      ))}
    </>
  );
}

const anchorOf = (letter: string) => `letter-${letter.toLowerCase()}`;
