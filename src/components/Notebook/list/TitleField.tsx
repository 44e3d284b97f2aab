import type {ReactNode} from 'react';
import GuardedField from '../../GuardedField';

/** Characters of a title (schemas/records/record.ts). */
export const TITLE_MAX = 200;

type Props = {label: string; value: string; onChange: (value: string) => void};

/** The field for a title: one line, that says what looks like personal data. */
export default function TitleField(props: Props): ReactNode {
  return <GuardedField {...props} lines={1} maxLength={TITLE_MAX} />;
}
