import { z } from 'astro/zod';
import { type NamedCollection, referenceFields } from './id-of.ts';
import { splitRef } from './ref.ts';
import { anywhereInside, innerOf } from './schema-parts.ts';

/** An entry that a value names, and where in the value. */
export interface FoundReference {
  readonly path: readonly (string | number)[];
  readonly to: NamedCollection;
  readonly id: string;
  readonly mention: boolean;
}

type Path = FoundReference['path'];

/** Can a value of the schema name an entry at all? Most parts of most entries cannot. */
const mayRefer = anywhereInside((schema) => referenceFields.get(schema) !== undefined);

type Field = readonly [name: string, schema: z.ZodType];

const referring = new WeakMap<z.ZodObject, readonly Field[]>();

/** The fields of a group that can name an entry. */
function referringFields(schema: z.ZodObject): readonly Field[] {
  let fields = referring.get(schema);
  if (!fields) {
    const all = Object.entries(schema.shape) as [string, z.ZodType][];
    fields = all.filter(([, part]) => mayRefer(part));
    referring.set(schema, fields);
  }
  return fields;
}

/** The option of a union that a value takes: by the field that tells them apart, else by trying. */
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
 * Every entry that a value names, as its schema says.
 * @param schema schema of an entry
 * @param value what the schema made of the entry
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
