import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {glossary} from '@site/src/content/glossary';
import {byLetter} from '@site/src/domain/glossary/byLetter';
import Entry from './Entry';
import TermFilter from './TermFilter';
import {text} from './text';
import {useTermFilter} from './useTermFilter';
import styles from './styles.module.css';

const letters = byLetter(glossary);

/**
 * Every term under its letter, with a row of letters to jump by and a field to narrow it with. What
 * is not found is hidden and stays in the page: links from elsewhere lead to it.
 */
export default function Glossary(): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  letters.forEach(({letter}) => collectAnchor(anchorOf(letter)));
  const {query, setQuery, found} = useTermFilter(glossary);
  const isFound = ({entries}: (typeof letters)[number]) => entries.some((one) => found.has(one));
  return (
    <>
      <TermFilter query={query} count={found.size} onQuery={setQuery} />
      <nav className={styles.letters} aria-label={text.letters()} hidden={found.size === 0}>
        {letters.filter(isFound).map(({letter}) => (
          <a key={letter} href={`#${anchorOf(letter)}`}>
            {letter}
          </a>
        ))}
      </nav>
      {letters.map((group) => (
        <section
          key={group.letter}
          aria-labelledby={anchorOf(group.letter)}
          hidden={!isFound(group)}
        >
          <h2 id={anchorOf(group.letter)} className={styles.letter} data-search="off">
            {group.letter}
          </h2>
          {group.entries.map((entry) => (
            <Entry key={entry.id} entry={entry} hidden={!found.has(entry)} />
          ))}
        </section>
      ))}
    </>
  );
}

const anchorOf = (letter: string) => `letter-${letter.toLowerCase()}`;
