import { z } from 'astro/zod';
import { slugSchema } from './common.ts';
import { refSchema, type RefKind } from './ref.ts';

/** Collections that a field may name by an id alone. */
export type NamedCollection =
  | RefKind
  | 'analysis-tables'
  | 'editions'
  | 'figure-topics'
  | 'practice-themes'
  | 'region-groups'
  | 'sector-groups'
  | 'stages'
  | 'typologies';

/** What a field that names an entry says of itself. */
export interface ReferenceField {
  /** The collection; `any` where the value names it too, as `concepts/my-concept`. */
  readonly to: NamedCollection | 'any';
  /** Does the page of the named entry list the one that names it? */
  readonly mention: boolean;
}

/** Every field of a schema that names an entry: what is checked, and what leads back. */
export const referenceFields = z.registry<ReferenceField>();

/**
 * A field that holds the id of an entry. It must exist, and the page of the entry lists who names it.
 * @param form what the id looks like, if it is no slug
 */
export function idOf<Form extends z.ZodType<string> = typeof slugSchema>(
  to: NamedCollection,
  form?: Form,
): Form {
  return named((form ?? slugSchema) as Form, { to, mention: true });
}

/** The same where the page of the named entry would say nothing new by listing this one. */
export function quietIdOf<Form extends z.ZodType<string> = typeof slugSchema>(
  to: NamedCollection,
  form?: Form,
): Form {
  return named((form ?? slugSchema) as Form, { to, mention: false });
}

/** A field that names an entry of any collection with pages: `concepts/my-concept`. */
export function refField<Form extends z.ZodType<string> = typeof refSchema>(form?: Form): Form {
  return named((form ?? refSchema) as Form, { to: 'any', mention: true });
}

/** The same where the page of the named entry would say nothing new by listing this one. */
export function quietRefField<Form extends z.ZodType<string> = typeof refSchema>(
  form?: Form,
): Form {
  return named((form ?? refSchema) as Form, { to: 'any', mention: false });
}

function named<Form extends z.ZodType<string>>(form: Form, field: ReferenceField): Form {
  // A copy: the same form may name another collection elsewhere.
  const copy = form.meta({}) as Form;
  referenceFields.add(copy, field);
  return copy;
}

/** Names of entries of any collection. */
export const refsSchema = z.array(refField()).default([]);
