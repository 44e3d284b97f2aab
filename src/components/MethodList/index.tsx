import {useEffect, useRef, useState, type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {methodList} from '@site/src/content/methodList';
import {chooseMethods, timesOf, type Wish} from '@site/src/domain/intervision/choose';
import filter from '../CaseLibrary/styles.module.css';
import {experienceText, kindText, text as methodText} from '../Method/text';
import ScrollTable from '../ScrollTable';
import AdviceCell from './AdviceCell';
import WishForm, {wishIn} from './WishForm';
import {extraTime} from './extraTime';
import {text} from './text';

/** Every method in a table; who says what the group has sees what fits first, and why. */
export default function MethodList(): ReactNode {
  const [wish, setWish] = useState<Wish>({});
  const form = useRef<HTMLFormElement>(null);
  const isAsked = Object.values(wish).some((value) => value !== undefined);
  const found = chooseMethods(isAsked ? wish : {}, methodList, extraTime);
  const count = (verdict: string) => found.filter((advice) => advice.verdict === verdict).length;

  useEffect(() => {
    // What was chosen before the page was awake counts.
    if (form.current) {
      setWish(wishIn(form.current));
    }
  }, []);

  return (
    <>
      <form
        ref={form}
        className={clsx('only-screen', filter.filter)}
        onSubmit={(event) => event.preventDefault()}
        onChange={({currentTarget}) => setWish(wishIn(currentTarget))}
      >
        <WishForm />
      </form>
      <output>{isAsked ? text.order(count('fits'), count('care')) : text.unordered()}</output>
      <ScrollTable>
        <thead>
          <tr>
            <th scope="col">{text.name()}</th>
            {isAsked && <th scope="col">{text.advice()}</th>}
            <th scope="col">{text.group()}</th>
            <th scope="col">{text.time()}</th>
            <th scope="col">{text.asks()}</th>
            <th scope="col">{text.question()}</th>
          </tr>
        </thead>
        <tbody>
          {found.map((advice) => {
            const {id, name, group, experience, kinds} = advice.method;
            return (
              <tr key={id}>
                <th scope="row">
                  <Link to={`/intervisie/methoden/${id}`}>{name}</Link>
                </th>
                {isAsked && <AdviceCell advice={advice} />}
                <td>{methodText.people(group.least, group.most)}</td>
                <td>{timesOf(advice.method).usual}</td>
                <td>{experienceText(experience)}</td>
                <td>{kinds.map(kindText).join('; ')}</td>
              </tr>
            );
          })}
        </tbody>
      </ScrollTable>
      <p>{text.extra()}</p>
    </>
  );
}
