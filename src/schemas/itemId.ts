import * as v from 'valibot';
import {SlugSchema} from './text';

/** An id under which a record keeps what was answered or chosen; `KeySchema` of the records takes each. */
export const ItemIdSchema = v.pipe(
  SlugSchema,
  v.maxLength(80, 'houd het id onder 80 tekens'),
  v.check(
    (id) => id !== 'constructor' && id !== 'prototype',
    'dit woord gebruikt de browser zelf al; kies een ander id',
  ),
);
