import {Fragment, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {ShownMethod} from '@site/src/domain/catalog/types';
import {timesOf} from '@site/src/domain/intervision/choose';
import Steps from './Steps';
import {experienceText, kindText, sureText, text} from './text';

type Props = {
  /** Names the method in data/methods/; the build hands it over in `method`. */
  id: string;
  method: ShownMethod;
};

/** A method of peer consultation: a card that prints on one sheet. */
export default function Method({method}: Props): ReactNode {
  const {group, experience, kinds, fits, not, roles, pitfalls, sources, cases} = method;
  const {usual, least, most} = timesOf(method);
  return (
    <>
      <p>{text.origin()}</p>
      <p className="only-screen">{method.purpose}</p>
      <ul>
        <li>
          <b>{text.group()}:</b> {text.people(group.least, group.most)}
        </li>
        <li>
          <b>{text.time()}:</b> {text.minutes(usual)} ({text.timing(method.timing)}),{' '}
          {text.between(least, most)}
        </li>
        <li>
          <b>{text.experience()}:</b> {experienceText(experience)}
        </li>
        <li>
          <b>{text.question()}:</b> {kinds.map(kindText).join('; ')}
        </li>
      </ul>
      <p className="only-screen">
        {/* What stands behind the '#' is for the planner; it is no place on its page. */}
        <Link data-noBrokenLinkCheck to={`/intervisie/plannen/#met=${method.id}`}>
          {text.plan()}
        </Link>
      </p>
      {/* Who has the sheet in the hand has chosen already. */}
      <div className="only-screen">
        <h2>{text.fits()}</h2>
        <List items={fits} />
        <h2>{text.not()}</h2>
        <List items={not} />
      </div>
      <h2>{text.steps()}</h2>
      <Steps steps={method.steps} timing={method.timing} />
      <h2>{text.roles()}</h2>
      <ul>
        {roles.map(({name, does}) => (
          <li key={name}>
            <b>{name}.</b> {does}
          </li>
        ))}
      </ul>
      <h2>{text.pitfalls()}</h2>
      <List items={pitfalls} />
      <div className="only-screen">
        <h2>{text.where()}</h2>
        <p>
          {method.origin} {sureText(method.sure)} {method.sureWhy} {method.timingWhy}
        </p>
      </div>
      <p>
        {text.sources()} <Links links={sources.map(({id, label}) => [`/bronnen#${id}`, label])} />
      </p>
      {cases.length > 0 && (
        <p className="only-screen">
          {text.cases()} <Links links={cases.map(({href, title}) => [href, title])} />
        </p>
      )}
    </>
  );
}

const List = ({items}: {items: readonly string[]}) => (
  <ul>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);

const Links = ({links}: {links: readonly [to: string, label: string][]}) =>
  links.map(([to, label], index) => (
    <Fragment key={to}>
      {index > 0 && '; '}
      <Link to={to}>{label}</Link>
    </Fragment>
  ));
