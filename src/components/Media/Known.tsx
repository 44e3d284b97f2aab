import {Fragment, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {ShownMedia} from '@site/src/domain/catalog/types';
import {dutchDate} from '@site/src/domain/dutchDate';
import {clockText} from '@site/src/domain/media/clock';
import {text} from './text';

/** What is known of a recording, and that the rest is not: the day, the theme, who, and the source. */
export default function Known({media}: {media: ShownMedia}): ReactNode {
  const {kind, date, theme, people, peopleNote, recording, sources} = media;
  const tellsPeople = kind === 'webinar' || kind === 'podcast' || people.length > 0;
  return (
    <ul>
      {(date !== undefined || kind === 'webinar' || kind === 'podcast') && (
        <Line name={text.date()}>{date === undefined ? text.noDate() : dutchDate(date)}</Line>
      )}
      {theme !== undefined && <Line name={text.theme()}>{theme}</Line>}
      {tellsPeople && (
        <Line name={text.people()}>
          {people.length === 0
            ? text.noPeople()
            : `${people.map(({name, role}) => `${name}, ${role}`).join('; ')}.`}{' '}
          {peopleNote}
        </Line>
      )}
      {recording.state === 'bestand' && (
        <Line name={text.length()}>{clockText(recording.length)}</Line>
      )}
      {recording.state !== 'niet-gekoppeld' && (
        <Line name={text.licence()}>{recording.licence}</Line>
      )}
      {sources.length > 0 && (
        <Line name={text.sources()}>
          {sources.map(({id, label}, index) => (
            <Fragment key={id}>
              {index > 0 && '; '}
              <Link to={`/bronnen#${id}`}>{label}</Link>
            </Fragment>
          ))}
        </Line>
      )}
    </ul>
  );
}

const Line = ({name, children}: {name: string; children: ReactNode}) => (
  <li>
    <b>{name}:</b> {children}
  </li>
);
