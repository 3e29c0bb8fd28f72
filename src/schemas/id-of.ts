import { z } from 'astro/zod';
import { slugSchema } from './common.ts';
import { refSchema, type RefKind } from './ref.ts';

/** Collections that a field may reference by id alone. */
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

/** Metadata of a reference field. */
export interface ReferenceField {
  /** The collection; `any` if the value includes it, as in `concepts/my-concept`. */
  readonly to: NamedCollection | 'any';
  /** Whether the referenced entry's page lists the referring entry. */
  readonly mention: boolean;
}

/** All reference fields of schemas: used for checks and backlinks. */
export const referenceFields = z.registry<ReferenceField>();

/**
 * A field with the id of an existing entry, whose page lists the referring entry.
 * @param form form of the id, if not a slug
 */
export function idOf<Form extends z.ZodType<string> = typeof slugSchema>(
  to: NamedCollection,
  form?: Form,
): Form {
  return named((form ?? slugSchema) as Form, { to, mention: true });
}

/** The same without a backlink, where it would add nothing to the referenced entry's page. */
export function quietIdOf<Form extends z.ZodType<string> = typeof slugSchema>(
  to: NamedCollection,
  form?: Form,
): Form {
  return named((form ?? slugSchema) as Form, { to, mention: false });
}

/** A reference to an entry of any collection with pages: `concepts/my-concept`. */
export function refField<Form extends z.ZodType<string> = typeof refSchema>(form?: Form): Form {
  return named((form ?? refSchema) as Form, { to: 'any', mention: true });
}

/** The same without a backlink, where it would add nothing to the referenced entry's page. */
export function quietRefField<Form extends z.ZodType<string> = typeof refSchema>(
  form?: Form,
): Form {
  return named((form ?? refSchema) as Form, { to: 'any', mention: false });
}

function named<Form extends z.ZodType<string>>(form: Form, field: ReferenceField): Form {
  // A copy, since the form may be used for another collection elsewhere.
  const copy = form.meta({}) as Form;
  referenceFields.add(copy, field);
  return copy;
}

/** References to entries of any collection. */
export const refsSchema = z.array(refField()).default([]);
