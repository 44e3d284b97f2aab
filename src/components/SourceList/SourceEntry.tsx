import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {PublicSource} from '@site/src/domain/catalog/types';
import {checkedWords, text} from './text';
import styles from './styles.module.css';

export default function SourceEntry({source}: {source: PublicSource}): ReactNode {
  // Facts on other pages link here; the build checks that the anchor exists.
  useBrokenLinks().collectAnchor(source.id);
  return (
    <section data-kind="bron" id={source.id} className={styles.source}>
      <h3 className={styles.title}>{source.title}</h3>
      <p className={styles.meta}>
        {source.publisher} · {source.kind} · {source.date.text}
      </p>
      <p>{source.about}</p>
      <p>
        <b>{text.bias()}</b> {source.bias}
      </p>
      <p>
        {source.url ? (
          <>
            <a href={source.url} rel="noreferrer">
              {new URL(source.url).hostname.replace(/^www\./, '')}
            </a>{' '}
            ({checkedWords(source.checked)})
          </>
        ) : (
          source.urlReason
        )}
      </p>
      {source.pages.length > 0 && (
        <p className={styles.pages}>
          <b>{text.usedOn()}</b>{' '}
          {source.pages.map(({title, href}, index) => (
            <span key={href}>
              {index > 0 && ' · '}
              <Link to={href}>{title}</Link>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
