import type {ShownModel} from '@site/src/domain/catalog/types';
import {reflectionBegun} from '@site/src/domain/reflection/begun';
import type {Reflection} from '@site/src/schemas/records/reflection';
import {VERSIONS, type RecordOf} from '@site/src/schemas/records/record';
import {reflectionModel} from './story';
import {testRecord} from './work';

/** The model of test/builders/story.ts as a page carries it. */
export const shownModel = (partial: Partial<ShownModel> = {}): ShownModel => ({
  ...reflectionModel(),
  sources: [{id: 'divosa-2020', label: 'Divosa, 18 juni 2020'}],
  ...partial,
});

/** A reflection as the notebook holds it. */
export const reflectionRecord = (
  id: string,
  data: Partial<Reflection> = {},
  title = 'Kort, 22 november 2026',
): RecordOf<'reflection'> => ({
  ...testRecord({id, title}),
  kind: 'reflection',
  v: VERSIONS.reflection,
  data: {...reflectionBegun(shownModel(), ''), ...data},
});
