import {dutchDate} from '@site/src/domain/dutchDate';
import {reflectionBegun} from '@site/src/domain/reflection/begun';
import type {ShownModel} from '@site/src/domain/catalog/types';
import {VERSIONS} from '@site/src/schemas/records/record';
import {freshRecord} from '@site/src/storage/freshRecord';
import {beginRecord} from '@site/src/storage/openRecord';
import type {Session} from '@site/src/storage/session';
import {localDay} from '../Notebook/localDay';
import {text} from './text';

/** Begins a reflection; nothing stands in storage until something is written in it. */
export const beginReflection = (model: ShownModel, prompt: string): Session =>
  beginRecord({
    ...freshRecord(),
    kind: 'reflection' as const,
    v: VERSIONS.reflection,
    title: text.title(model.name, dutchDate(localDay(new Date()))),
    data: reflectionBegun(model, prompt),
  });
