import type {Document} from '@site/src/domain/document/document';

/** The kinds of file that an office program opens; each name is also how the file's name ends. */
export type Format = 'odt' | 'docx';

export const FORMATS: readonly Format[] = ['odt', 'docx'];

/** What a browser and a desktop know the file by. */
export const TYPES: Readonly<Record<Format, string>> = {
  odt: 'application/vnd.oasis.opendocument.text',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

type Write = (document: Document) => Promise<Uint8Array<ArrayBuffer>>;

/* oxlint-disable no-restricted-imports -- the one place that fetches the writers */
/** Fetches what writes a file, which is far larger than a page; only who asks for a file needs it. */
export const LOADERS: Readonly<Record<Format, () => Promise<Write>>> = {
  odt: async () => (await import('@site/src/export/toOdt')).toOdt,
  docx: async () => (await import('@site/src/export/toDocx')).toDocx,
};
