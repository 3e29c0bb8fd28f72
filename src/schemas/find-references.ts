import { z } from 'astro/zod';
import { type NamedCollection, referenceFields } from './id-of.ts';
import { splitRef } from './ref.ts';
import { anywhereInside, innerOf } from './schema-parts.ts';

/** A reference found in a value, and its path. */
export interface FoundReference {
  readonly path: readonly (string | number)[];
  readonly to: NamedCollection;
  readonly id: string;
  readonly mention: boolean;
}

type Path = FoundReference['path'];

/** Whether values of a schema can contain references. Most cannot. */
const mayRefer = anywhereInside((schema) => referenceFields.get(schema) !== undefined);

type Field = readonly [name: string, schema: z.ZodType];

const referring = new WeakMap<z.ZodObject, readonly Field[]>();

/** Fields of a group that can contain references. */
function referringFields(schema: z.ZodObject): readonly Field[] {
  let fields = referring.get(schema);
  if (!fields) {
    const all = Object.entries(schema.shape) as [string, z.ZodType][];
    fields = all.filter(([, part]) => mayRefer(part));
    referring.set(schema, fields);
  }
  return fields;
}

/** Option of a union for a value: by discriminator, otherwise by trying. */
function chooseOption(schema: z.ZodUnion, value: unknown): z.ZodType | undefined {
  const options = schema.options as readonly z.ZodType[];
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const { discriminator } = schema.def;
    const told = (value as Readonly<Record<string, unknown>>)[discriminator];
    return options.find((option) => {
      const field = option instanceof z.ZodObject ? option.shape[discriminator] : undefined;
      return field instanceof z.ZodLiteral && field.values.has(told as string);
    });
  }
  return options.find((option) => option.safeParse(value).success);
}

/**
 * References of a value according to its schema.
 * @param schema schema of an entry
 * @param value validated entry
 */
export function* findReferences(
  schema: z.ZodType,
  value: unknown,
  path: Path = [],
): Generator<FoundReference> {
  if (value === undefined || !mayRefer(schema)) return;
  const field = referenceFields.get(schema);
  if (field && typeof value === 'string') {
    const { kind, id } = field.to === 'any' ? splitRef(value) : { kind: field.to, id: value };
    yield { path, to: kind, id, mention: field.mention };
  } else if (schema instanceof z.ZodObject) {
    const values = value as Readonly<Record<string, unknown>>;
    for (const [key, part] of referringFields(schema)) {
      const inner = values[key];
      if (inner !== undefined) yield* findReferences(part, inner, [...path, key]);
    }
  } else if (schema instanceof z.ZodArray) {
    for (const [index, item] of (value as readonly unknown[]).entries()) {
      yield* findReferences(schema.element as z.ZodType, item, [...path, index]);
    }
  } else if (schema instanceof z.ZodRecord) {
    for (const [key, item] of Object.entries(value as Readonly<Record<string, unknown>>)) {
      yield* findReferences(schema.valueType as z.ZodType, item, [...path, key]);
    }
  } else if (schema instanceof z.ZodUnion) {
    const option = chooseOption(schema, value);
    if (option) yield* findReferences(option, value, path);
  } else {
    const inner = innerOf(schema);
    if (inner) yield* findReferences(inner, value, path);
  }
}
