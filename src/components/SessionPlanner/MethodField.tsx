import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {methods} from '@site/src/content/methods';
import {chooseMethods} from '@site/src/domain/intervision/choose';
import {personsOf} from '@site/src/domain/intervision/session';
import type {Intervision} from '@site/src/schemas/records/intervision';
import type {Session} from '@site/src/storage/session';
import {extraTime} from '../MethodList/extraTime';
import {objectionText} from '../MethodList/text';
import SelectField from '../RecordTool/SelectField';
import {chosenMethod} from './beginPlan';
import {text} from './text';

type Props = {session: Session; data: Intervision};

/** The method, with what speaks against it for this group and this time. */
export default function MethodField({session, data}: Props): ReactNode {
  const people = personsOf(data.people).filter((person) => data.people[person]?.here).length;
  const advice = chooseMethods({people, minutes: data.minutes}, methods, extraTime);
  const objections = advice.find(({method}) => method.id === data.method.id)?.objections ?? [];
  const options = methods.map(({id, name}) => ({value: id, label: name}));
  // A plan keeps its method, also when the site has it no more.
  const isKnown = options.some(({value}) => value === data.method.id);
  const change = (id: string) => {
    const method = methods.find((one) => one.id === id);
    if (method) {
      session.change((record) =>
        record.kind === 'intervision'
          ? {
              ...record,
              title: text.title(method.name),
              data: {...record.data, ...chosenMethod(method), chosen: {}, lead: null},
            }
          : record,
      );
    }
  };
  return (
    <>
      <SelectField
        label={text.method()}
        value={data.method.id}
        options={isKnown ? options : [{value: data.method.id, label: data.method.name}, ...options]}
        onChange={change}
      />
      <p>
        {objections.length > 0 && `${text.mind()} ${objections.map(objectionText).join(', ')}. `}
        {isKnown && <Link to={`/intervisie/methoden/${data.method.id}`}>{text.aboutMethod()}</Link>}
      </p>
    </>
  );
}
