import type {Media} from '../../../schemas/media';

/** A file that a recording names, and the field that does so. */
export type NamedFile = {
  name: string;
  field: string;
  /** Of sound and film: the seconds that the record tells. */
  length?: number;
};

/** Every file that a recording names: sound and film in its order, then captions and picture. */
export function namedFiles({recording}: Media): NamedFile[] {
  switch (recording.state) {
    case 'niet-gekoppeld':
      return [];
    case 'plaat':
      return [{name: recording.file, field: 'recording.file'}];
    case 'bestand':
      return [
        ...recording.files.map((name, index) => ({
          name,
          field: `recording.files.${index}`,
          length: recording.length,
        })),
        ...optional(recording.captions, 'captions'),
        ...optional(recording.poster, 'poster'),
      ];
    case 'elders':
      return [...optional(recording.captions, 'captions'), ...optional(recording.poster, 'poster')];
  }
}

const optional = (name: string | undefined, field: string): NamedFile[] =>
  name === undefined ? [] : [{name, field: `recording.${field}`}];
