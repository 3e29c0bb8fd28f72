import { z } from 'astro/zod';
import { stringify } from 'yaml';
import { isLocale, locales } from '../../src/i18n/locales.ts';
import { comesFrom, namedBy, sayPattern } from '../../src/loaders/schema-facts.ts';
import { citationSchema, languageFields, lineSchema } from '../../src/schemas/common.ts';
import { formsOf, innerOf } from '../../src/schemas/schema-parts.ts';

const max = 90;

const onLine = (value: unknown): string =>
  stringify(value, { collectionStyle: 'flow', lineWidth: 0, singleQuote: true }).trim();

/** The reference is in English. */
function inEnglish(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const names = Object.keys(value);
  const isTexts = names.length > 0 && names.every(isLocale);
  return isTexts && Object.hasOwn(value, 'en') ? { en: (value as { en: unknown }).en } : value;
}

/** The most informative value that fits on a line, otherwise the shortest, cut. */
function exampleOf(values: readonly unknown[]): string | undefined {
  const texts = values
    .map((value) => onLine(Array.isArray(value) ? value.slice(0, 3) : inEnglish(value)))
    .filter((text) => !['', '[]', '{}', '[ ]', 'null'].includes(text) && !text.includes('`'));
  const fitting = texts.filter((text) => text.length <= max);
  const [best] = (fitting.length > 0 ? fitting : texts).toSorted((a, b) =>
    fitting.length > 0 ? b.length - a.length : a.length - b.length,
  );
  return best !== undefined && best.length > max ? `${best.slice(0, max)}…` : best;
}

export interface FieldDescription {
  readonly name: string;
  readonly needed: string;
  readonly about: string;
  /** YAML of a sample; undefined if its parts have examples. */
  readonly example: string | undefined;
  readonly value: ValueDescription;
}

/** Distinguished by a field: `kind: bar`. */
interface FormDescription {
  readonly name: string;
  readonly about: string;
  readonly fields: readonly FieldDescription[];
}

export interface ValueDescription {
  readonly kind: string;
  readonly words: readonly string[];
  readonly fields: readonly FieldDescription[];
  readonly forms: readonly FormDescription[];
}

/** Validated elsewhere. */
const anything = 'any value';

const code = (value: unknown): string => `\`${String(value)}\``;

const plain = (kind: string, words: readonly unknown[] = []): ValueDescription => ({
  kind,
  words: words.map(code),
  fields: [],
  forms: [],
});

/** Description of a field, or of its required type. */
function aboutOf(schema: z.ZodType): string {
  const inner = innerOf(schema);
  return schema.description ?? (inner ? aboutOf(inner) : '');
}

/** Whether a value is required, and its default. */
function neededOf(schema: z.ZodType): string {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    const value: unknown = schema.def.defaultValue;
    const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
    if (isEmpty) return 'empty by default';
    const written = typeof value === 'object' ? JSON.stringify(value) : String(value);
    return `default ${code(written)}`;
  }
  return schema instanceof z.ZodOptional ? 'optional' : 'required';
}

function limitsOf(schema: z.ZodType): string {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const min = json.minItems ?? json.minimum;
  const max = json.maxItems ?? json.maximum;
  if (min !== undefined && min === max) return `exactly ${min}`;
  const isSet = (limit: unknown) =>
    typeof limit === 'number' && Math.abs(limit) < Number.MAX_SAFE_INTEGER;
  return [
    isSet(min) ? `at least ${min}` : '',
    isSet(json.exclusiveMinimum) ? `more than ${json.exclusiveMinimum}` : '',
    isSet(max) ? `at most ${max}` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

const withLimits = (kind: string, schema: z.ZodType): string => {
  const limits = limitsOf(schema);
  return limits === '' ? kind : `${kind} (${limits})`;
};

/** An id of another entry, a text with a format, a line. */
function describeText(schema: z.ZodString): ValueDescription {
  const to = namedBy(schema);
  if (to === 'any')
    return plain('a collection and the id of an entry, such as `concepts/my-concept`');
  if (to) return plain(`id of an entry of [\`${to}\`](${to}.md)`);
  const form = sayPattern(schema, 'en');
  if (form) return plain(form);
  const kind = comesFrom(schema, lineSchema) ? 'one line of text' : 'text';
  const most = schema.maxLength;
  return plain(most === null ? kind : `${kind} of at most ${most} characters`);
}

/** Texts by language: all of the portal's, or any of them. */
function describeLanguages(schema: z.ZodObject): ValueDescription | undefined {
  const names = Object.keys(schema.shape);
  if (names.length !== locales.length || !locales.every((each) => names.includes(each))) return;
  const inner = describeSchema(schema.shape.en as z.ZodType, []);
  const which = languageFields.get(schema)
    ? 'in each language of the portal'
    : 'in some of the languages';
  return { ...inner, kind: `${inner.kind} ${which}` };
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Recursive parts, as those of a tree, are described once. */
function describeFields(
  schema: z.ZodObject,
  values: readonly unknown[],
  apart?: string,
): FieldDescription[] {
  const shape: Readonly<Record<string, z.ZodType>> = schema.shape;
  const names = Object.keys(shape).filter((name) => name !== apart);
  const groups = values.filter(isGroup);
  const byLanguage = names.filter((name) => (locales as readonly string[]).includes(name));
  const own = names.filter((name) => !byLanguage.includes(name));
  const fields = own.map((name): FieldDescription => {
    const field = shape[name] as z.ZodType;
    const inner = groups.flatMap((group) => (Object.hasOwn(group, name) ? [group[name]] : []));
    const value = describeSchema(field, inner, Object.keys(shape));
    return {
      name,
      needed: neededOf(field),
      about: aboutOf(field),
      example: value.fields.length + value.forms.length > 0 ? undefined : exampleOf(inner),
      value,
    };
  });
  if (byLanguage.length === 0) return fields;
  // A field for each language in addition to others: names of a cluster.
  const text = shape[byLanguage[0] as string] as z.ZodType;
  const texts = groups.flatMap((group) => byLanguage.flatMap((name) => group[name] ?? []));
  const name = byLanguage.join('`, `');
  const about = 'the same in this language';
  return [
    ...fields,
    {
      name,
      about,
      needed: neededOf(text),
      example: exampleOf(texts),
      value: describeSchema(text, texts),
    },
  ];
}

/** Common fields, and those of each form. */
function describeForms(
  schema: z.ZodDiscriminatedUnion,
  values: readonly unknown[],
): ValueDescription {
  const { discriminator } = schema.def;
  const options = (schema.options as readonly z.ZodType[]).flatMap((option) => {
    const field: unknown = option instanceof z.ZodObject ? option.shape[discriminator] : undefined;
    return option instanceof z.ZodObject && field instanceof z.ZodLiteral
      ? [{ option, word: [...field.values][0] }]
      : [];
  });
  const written = options.map(({ option, word }) => {
    const own = values.filter((value) => isGroup(value) && value[discriminator] === word);
    return { word, about: aboutOf(option), fields: describeFields(option, own, discriminator) };
  });
  const isEverywhere = ({ name, about, value }: FieldDescription) =>
    written.every(({ fields }) =>
      fields.some(
        (one) => one.name === name && one.about === about && one.value.kind === value.kind,
      ),
    );
  const [first] = options;
  const shared = first
    ? describeFields(first.option, values, discriminator).filter(isEverywhere)
    : [];
  const which = {
    name: discriminator,
    needed: 'required',
    example: undefined,
    about: 'selects one of the forms below',
    value: plain(
      'one of the allowed words',
      written.map(({ word }) => word),
    ),
  };
  return {
    ...plain('group'),
    fields: [which, ...shared],
    forms: written.map(({ word, about, fields }) => ({
      name: `${discriminator}: ${String(word)}`,
      about,
      fields: fields.filter((field) => !isEverywhere(field)),
    })),
  };
}

function describeGroup(
  schema: z.ZodObject,
  values: readonly unknown[],
  around: readonly string[],
): ValueDescription {
  if (comesFrom(schema, citationSchema)) return plain('[citation](README.md#citations)');
  const languages = describeLanguages(schema);
  if (languages) return languages;
  const names = Object.keys(schema.shape);
  if (names.length === around.length && names.every((name) => around.includes(name))) {
    return plain('group of the same fields');
  }
  return { ...plain('group'), fields: describeFields(schema, values) };
}

/**
 * @param values valid values of the sample
 * @param around fields of the enclosing group
 */
export function describeSchema(
  schema: z.ZodType,
  values: readonly unknown[],
  around: readonly string[] = [],
): ValueDescription {
  const inner = innerOf(schema);
  if (inner) return describeSchema(inner, values, around);
  if (schema instanceof z.ZodArray) {
    const element = schema.element as z.ZodType;
    const written = describeSchema(element, values.flat(), around);
    return { ...written, kind: `${withLimits('list', schema)}; each: ${written.kind}` };
  }
  if (schema instanceof z.ZodRecord) {
    const key = describeSchema(schema.keyType as z.ZodType, []);
    const parts = values.filter(isGroup).flatMap((group) => Object.values(group));
    const written = describeSchema(schema.valueType as z.ZodType, parts);
    const named = key.words.length > 0 ? key.words.join(', ') : key.kind;
    return { ...written, kind: `fields by name (${named}); each: ${written.kind}` };
  }
  if (schema instanceof z.ZodDiscriminatedUnion) return describeForms(schema, values);
  if (schema instanceof z.ZodObject) return describeGroup(schema, values, around);
  const options = formsOf(schema);
  if (options) {
    const written = options.map((option) => describeSchema(option, values));
    if (written.some(({ kind }) => kind.includes(anything)))
      return plain('value of one of several forms');
    const own = schema instanceof z.ZodUnion ? [] : ['number', 'text'];
    const kinds = [
      ...own,
      ...written.map(({ kind, words }) => (words.length === 1 ? words[0] : kind)),
    ];
    return {
      kind: [...new Set(kinds)].join(', or '),
      words: written.flatMap(({ words }) => (words.length > 1 ? words : [])),
      fields: written.flatMap(({ fields }) => fields),
      forms: written.flatMap(({ forms }) => forms),
    };
  }
  if (schema instanceof z.ZodString) return describeText(schema);
  if (schema instanceof z.ZodNumber) {
    return plain(withLimits(schema.isInt ? 'whole number' : 'number', schema));
  }
  if (schema instanceof z.ZodBoolean) return plain('`true` or `false`');
  if (schema instanceof z.ZodLiteral) return plain('fixed word', [...schema.values]);
  if (schema instanceof z.ZodEnum) return plain('one of the allowed words', schema.options);
  return plain(schema instanceof z.ZodNever ? 'nothing' : anything);
}
