import type {ReactNode} from 'react';
import {linkOf} from '@site/src/domain/intervision/planLink';
import type {Intervision} from '@site/src/schemas/records/intervision';
import CopyLink from '../RecordTool/CopyLink';
import tool from '../RecordTool/styles.tool.module.css';
import {text} from './text';

/** A link to this plan for somebody else; it holds no question, no names and no place. */
export default function ShareLink({data}: {data: Intervision}): ReactNode {
  const {origin, pathname} = globalThis.location;
  const {method, people, day, start, minutes, chosen, roles} = data;
  const count = Object.keys(people).length;
  const link =
    origin +
    pathname +
    linkOf({method: method.id, people: count, day, start, minutes, chosen, roles});
  return (
    <>
      <p>
        <b>{text.link()}</b> <span className={tool.quiet}>{text.linkHolds()}</span>
      </p>
      <CopyLink link={link} />
    </>
  );
}
