import { z } from 'astro/zod';
import { type Locale, localeInfo, locales } from '../../i18n/locales.ts';
import { comesFrom, namedBy, sayPattern } from '../../loaders/schema-facts.ts';
import { dateSchema, languageFields, localeSchema } from '../../schemas/common.ts';
import { documentEndings, pictureEndings } from '../../schemas/media.ts';
import type { OwnField } from '../../schemas/own-field.ts';
import { innerOf } from '../../schemas/schema-parts.ts';
import type { EditField, EditFieldOf, EditForm } from '../edit-field.ts';
import { spellName } from './spell-name.ts';

type Told = Pick<EditField, 'name' | 'label' | 'hint' | 'needed' | 'usual'>;

/** Max characters of a single-line text; longer ones get a text area. */
const shortText = 250;

const isLocaleName = (name: string): name is Locale =>
  (locales as readonly string[]).includes(name);

/** Limits of a list, number or text, and the pattern of a text. */
interface Limits {
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly type?: string;
  readonly pattern?: string;
}

const limitsOf = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Limits;

/** Folders of files named by a text, by the error message of its schema. */
const fileForms: Readonly<Record<string, Pick<EditFieldOf<'file'>, 'folder' | 'endings'>>> = {
  'check.schema.pictureFile': { folder: 'media', endings: pictureEndings },
  'check.schema.documentFile': { folder: 'media', endings: documentEndings },
  'check.schema.picture': { folder: 'theme', endings: ['svg', 'png'] },
  'check.schema.card': { folder: 'theme', endings: ['png'] },
};

/** Error message of a text's pattern. */
function formKey(schema: z.ZodType): string | undefined {
  const issues = z.safeParse(schema, '\u0000').error?.issues ?? [];
  return issues.find(({ code }) => code === 'invalid_format')?.message;
}

function describeText(schema: z.ZodString, told: Told): EditField {
  const to = namedBy(schema);
  if (to && to !== 'any') return { ...told, kind: 'entry', to };
  if (comesFrom(schema, dateSchema)) return { ...told, kind: 'date' };
  const key = formKey(schema);
  const file = key === undefined ? undefined : fileForms[key];
  if (file) return { ...told, kind: 'file', ...file };
  const max = schema.maxLength ?? undefined;
  const { pattern } = limitsOf(schema);
  const said = sayPattern(schema, 'en');
  return {
    ...told,
    kind: 'line',
    long: key === undefined && (max === undefined || max > shortText),
    ...(max === undefined ? {} : { most: max }),
    ...(pattern && said ? { form: { pattern, told: `Expected: ${said}` } } : {}),
  };
}

function describeNumber(schema: z.ZodNumber, told: Told): EditField {
  const { minimum, maximum, type } = limitsOf(schema);
  const isSet = (limit?: number): limit is number =>
    limit !== undefined && Math.abs(limit) < Number.MAX_SAFE_INTEGER;
  return {
    ...told,
    kind: 'number',
    whole: type === 'integer',
    ...(isSet(minimum) ? { least: minimum } : {}),
    ...(isSet(maximum) ? { most: maximum } : {}),
  };
}

/** Whether every value of this schema is a text. */
function isText(schema: z.ZodType): boolean {
  if (schema instanceof z.ZodUnion) return (schema.options as z.ZodType[]).every(isText);
  if (schema instanceof z.ZodLiteral) return [...schema.values].every((v) => typeof v === 'string');
  return schema instanceof z.ZodString || schema instanceof z.ZodEnum;
}

/** Allowed values of a schema. */
function wordsOf(schema: z.ZodType): readonly (string | number)[] | undefined {
  if (schema instanceof z.ZodEnum) return schema.options as (string | number)[];
  if (!(schema instanceof z.ZodLiteral)) return undefined;
  const words = [...schema.values];
  return words.every((word) => typeof word === 'string' || typeof word === 'number')
    ? words
    : undefined;
}

function describeList(schema: z.ZodArray, told: Told, facts: FormFacts): EditField | undefined {
  const element = schema.element as z.ZodType;
  if (element instanceof z.ZodNever) return undefined;
  const item = describeField('item', element, facts);
  if (!item) return undefined;
  // Lists of values without a form are written as a whole.
  if (item.kind === 'yaml' || item.kind === 'list') {
    return { ...told, kind: 'yaml' };
  }
  const { minItems: min, maxItems: max } = limitsOf(schema);
  return {
    ...told,
    kind: 'list',
    item,
    ...(min === undefined ? {} : { least: min }),
    ...(max === undefined ? {} : { most: max }),
  };
}

/** What forms need from the portal. */
export interface FormFacts {
  readonly languages: readonly Locale[];
  /** Fields that the portal defines for its clusters. */
  readonly fields?: readonly OwnField[];
}

/** Fields of a group, without languages that the portal does not have. */
export function describeFields(schema: z.ZodObject, facts: FormFacts, apart?: string): EditField[] {
  const shape: Readonly<Record<string, z.ZodType>> = schema.shape;
  const isByLanguage = locales.every((locale) => Object.hasOwn(shape, locale));
  const isAsked = (name: string) =>
    name !== apart && (!isByLanguage || !isLocaleName(name) || facts.languages.includes(name));
  const names = Object.keys(shape).filter(isAsked);
  const rank = (name: string) => (isByLanguage ? facts.languages.indexOf(name as Locale) : -1);
  return names
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((name) => {
      const field = describeField(name, shape[name] as z.ZodType, facts);
      if (!field) return [];
      return isByLanguage && isLocaleName(name)
        ? [{ ...field, label: localeInfo[name].name }]
        : [field];
    });
}

function describeGroup(schema: z.ZodObject, told: Told, facts: FormFacts): EditFieldOf<'group'> {
  const fields = describeFields(schema, facts);
  const byLanguage =
    fields.length > 0 &&
    fields.every(({ name }) => isLocaleName(name)) &&
    fields.length === facts.languages.length;
  return { ...told, kind: 'group', fields, byLanguage };
}

/** The localized form of a schema that also takes one text for all languages. */
function eachOf(schema: z.ZodType): z.ZodObject | undefined {
  if (!(schema instanceof z.ZodUnion)) return undefined;
  const options = schema.options as readonly z.ZodType[];
  const each = options.find((option) => languageFields.get(option));
  return each instanceof z.ZodObject && options.length === 2 && options.some(isText)
    ? each
    : undefined;
}

function describeForms(
  schema: z.ZodDiscriminatedUnion,
  told: Told,
  facts: FormFacts,
): EditFieldOf<'forms'> {
  const { discriminator } = schema.def;
  const forms = (schema.options as readonly z.ZodType[]).flatMap((option): EditForm[] => {
    const field: unknown = option instanceof z.ZodObject ? option.shape[discriminator] : undefined;
    if (!(option instanceof z.ZodObject) || !(field instanceof z.ZodLiteral)) return [];
    const name = String([...field.values][0]);
    const about = option.description ? `: ${option.description}` : '';
    const label = `${spellName(name)}${about}`;
    return [{ name, label, fields: describeFields(option, facts, discriminator) }];
  });
  return { ...told, kind: 'forms', key: discriminator, forms };
}

function describeBare(schema: z.ZodType, told: Told, facts: FormFacts): EditField | undefined {
  if (comesFrom(schema, localeSchema)) {
    // Lists are in the portal's languages; a name or document may be in any known one.
    const isListed = told.name === 'item';
    const words = isListed ? facts.languages : [...new Set([...facts.languages, ...locales])];
    const names = Object.fromEntries(words.map((code) => [code, localeInfo[code].name]));
    return { ...told, kind: 'choice', words, names };
  }
  const words = wordsOf(schema);
  if (words) return { ...told, kind: 'choice', words };
  if (schema instanceof z.ZodString) return describeText(schema, told);
  if (schema instanceof z.ZodNumber) return describeNumber(schema, told);
  if (schema instanceof z.ZodBoolean) return { usual: false, ...told, kind: 'toggle' };
  // `true` or omitted.
  if (schema instanceof z.ZodLiteral && schema.values.has(true)) {
    return { ...told, kind: 'toggle', usual: false };
  }
  if (schema instanceof z.ZodObject) return describeGroup(schema, told, facts);
  if (schema instanceof z.ZodDiscriminatedUnion) return describeForms(schema, told, facts);
  const each = eachOf(schema);
  if (each) {
    const group = describeGroup(each, told, facts);
    // The first language's text is the fallback for empty ones.
    const fields = group.fields.map((field, at) =>
      at === 0 ? field : { ...field, needed: false },
    );
    return { ...group, fields, orOne: true };
  }
  if (isText(schema)) return { ...told, kind: 'line', long: false };
  if (schema instanceof z.ZodArray) return describeList(schema, told, facts);
  return { ...told, kind: 'yaml' };
}

/**
 * Form field of a schema.
 * @returns undefined for a field that can have no value
 */
export function describeField(
  name: string,
  schema: z.ZodType,
  facts: FormFacts,
): EditField | undefined {
  let bare = schema;
  let hint = schema.description;
  let usual: unknown;
  let isNeeded = true;
  for (let inner = innerOf(bare); inner; inner = innerOf(bare)) {
    if (bare instanceof z.ZodDefault || bare instanceof z.ZodPrefault)
      usual = bare.def.defaultValue;
    isNeeded = false;
    bare = inner;
    hint ??= bare.description;
  }
  const told: Told = {
    name,
    label: spellName(name),
    needed: isNeeded,
    ...(hint === undefined ? {} : { hint }),
    ...(usual === undefined ? {} : { usual }),
  };
  return describeBare(bare, told, facts);
}
