import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {site} from '@site/src/content/site';
import {mailtoHref} from './mailtoHref';
import styles from './styles.module.css';

/** The way to tell the editors that something is not right: a mail, from the reader's own program. */
export default function PageFooter(): ReactNode {
  const {metadata} = useDoc();
  const href = mailtoHref(site.contactEmail, {
    subject: translate(
      {id: 'page.wrong.subject', message: 'Klopt niet: {title}'},
      {title: metadata.title},
    ),
    body: `${site.url}${metadata.permalink}\n\n`,
  });
  return (
    <p className={styles.wrong} data-search="off">
      {translate({id: 'page.wrong.question', message: 'Klopt er iets niet?'})}{' '}
      <a href={href}>{translate({id: 'page.wrong.mail', message: 'Mail het de redactie'})}</a>.{' '}
      {translate({id: 'page.wrong.names', message: 'Noem geen namen van deelnemers.'})}
    </p>
  );
}
