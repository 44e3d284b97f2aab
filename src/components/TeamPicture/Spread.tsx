import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {TEAM_MIN, teamSpread} from '@site/src/domain/self-assessment/team';
import type {TeamPicture} from '@site/src/schemas/records/teamPicture';
import type {Session} from '@site/src/storage/session';
import GuardedField from '../GuardedField';
import {changeData} from '../RecordTool/changeData';
import SpreadChart from '../SpreadChart';
import {text, themeQuestion} from './text';

/** Characters of what a team wants to talk about. */
const THEME_MAX = 1000;

type Props = {session: Session; picture: TeamPicture};

/** The team's words as counts, from four people up, and what to talk about; before that nothing. */
export default function Spread({session, picture: {asked, parts, theme}}: Props): ReactNode {
  const spread = teamSpread(
    asked.dimensions,
    Object.values(parts).map((levels) => ({levels})),
  );
  if (spread.kind === 'too-few') {
    return <p>{text.needed(TEAM_MIN - spread.people, TEAM_MIN)}</p>;
  }
  return (
    <>
      <SpreadChart spread={spread} />
      <p>{text.unknownMeans()}</p>
      <h3>{text.theme()}</h3>
      <p>{text.themeAbout()}</p>
      <blockquote>{themeQuestion(spread.theme)}</blockquote>
      <p>
        <Link to="/intervisie">{text.toIntervision()}</Link>
      </p>
      <GuardedField
        label={text.themeField()}
        hint={text.themeHint()}
        lines={3}
        maxLength={THEME_MAX}
        value={theme}
        onChange={(chosen) =>
          changeData(session, 'team-picture', (data) => ({...data, theme: chosen}))
        }
      />
      <p>{text.afterwards()}</p>
    </>
  );
}
