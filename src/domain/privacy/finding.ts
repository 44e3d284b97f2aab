/** What a finding looks like; whether it is personal data only the writer can tell. */
export type FindingKind =
  'iban' | 'email' | 'birth-date' | 'phone' | 'bsn' | 'address' | 'plate' | 'name';

/** A stretch of a text: `start` up to, not including, `end`, both UTF-16 offsets. */
export type Span = {start: number; end: number};

export type Finding = Span & {kind: FindingKind};

/** Finds one kind of data. Spans come in order; time is linear in the length of any text. */
export type Detector = (text: string) => Span[];
