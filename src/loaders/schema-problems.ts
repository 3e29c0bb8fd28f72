import { isLanguageCode } from '../i18n/describe-language.ts';
import { ownLocales } from '../i18n/locales.ts';
import type { z } from 'astro/zod';
import { type Phrase, phrase, type AuthorKey } from '../i18n/phrase.ts';
import { knownFields } from '../schemas/known-fields.ts';
import { hintForTyping, type Wanted } from './typing-hints.ts';
import { hintForListedName, hintForName } from './nearest-name.ts';
import type { YamlValue } from './parse-yaml.ts';
import { describeFound, type Problem, problemIn, quote } from './problem.ts';

/** A path segment, truncated if unreadably long. */
function formatStep(step: PropertyKey): string {
  const text = String(step);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** `["sectors", 0, "id"]` → `sectors[0].id` */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text ? `${text}.${formatStep(step)}` : formatStep(step);
  }, '');
}

const typeNames: Readonly<Record<string, AuthorKey>> = {
  string: 'check.word.text',
  number: 'check.word.number',
  int: 'check.word.wholeNumber',
  boolean: 'check.word.trueOrFalse',
  array: 'check.word.list',
  object: 'check.word.group',
  record: 'check.word.group',
};

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step))
      return undefined;
    current = (current as Record<PropertyKey, unknown>)[step];
  }
  return current;
}

type Words = string | Phrase;
type Saying = readonly [expected: Words, hint: Phrase];

const addField = phrase('check.mend.addField');
const useOneOfWords = phrase('check.mend.useOneOfWords');
const thisForm = phrase('check.mend.thisForm');

function explainType(expected: string, found: unknown): Saying {
  const key = typeNames[expected];
  const name = key === undefined ? expected : phrase(key);
  if (found === undefined) return [name, addField];
  const scalar = typeof found === 'number' || typeof found === 'boolean';
  return [
    name,
    scalar && expected === 'string'
      ? phrase('check.mend.quoteValue')
      : phrase('check.mend.writeHere', { what: name }),
  ];
}

/** Valid words are in the message. */
function hintForWord(words: readonly unknown[], found: unknown): Phrase {
  if (found === undefined) return addField;
  if (
    typeof found === 'string' &&
    isLanguageCode(found) &&
    ownLocales.every((one) => words.includes(one))
  )
    return phrase('check.mend.newLanguage', { command: `npm run languages -- new ${found}` });
  return typeof found === 'string'
    ? hintForName(found, words.map(String), useOneOfWords)
    : useOneOfWords;
}

/** One of several words, as shown to authors. */
function oneOf(words: readonly unknown[], found: unknown): Saying {
  const list = words.map(String).join(', ');
  return [phrase('check.word.oneOf', { list }), hintForWord(words, found)];
}

function explainUnion(issue: z.core.$ZodIssueInvalidUnion, found: unknown): Saying {
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
  if (options.length > 0) return oneOf(options, found);
  const kinds = issue.errors.map(([first]): Words =>
    first ? explain(first, found)[0] : phrase('check.word.otherValue'),
  );
  const forms = [...new Map(kinds.map((kind) => [JSON.stringify(kind), kind])).values()];
  const [form] = forms;
  return [
    forms.length === 1 && form !== undefined ? form : phrase('check.word.either', { forms }),
    found === undefined ? addField : thisForm,
  ];
}

function explainTooSmall(issue: z.core.$ZodIssueTooSmall): Saying {
  const min = Number(issue.minimum);
  if (issue.origin === 'string') {
    return [phrase('check.word.text'), phrase('check.mend.writeOrDeleteField')];
  }
  if (issue.origin === 'array') {
    const key = issue.exact ? 'check.word.exactlyInList' : 'check.word.leastInList';
    return [phrase(key, { count: min }), phrase('check.mend.addEntry')];
  }
  const key = issue.inclusive ? 'check.word.leastNumber' : 'check.word.moreThan';
  return [phrase(key, { least: String(min) }), phrase('check.mend.largerNumber')];
}

function explainTooBig(issue: z.core.$ZodIssueTooBig): Saying {
  const max = Number(issue.maximum);
  if (issue.origin === 'string') {
    return [phrase('check.word.mostLetters', { most: max }), phrase('check.mend.shortenText')];
  }
  if (issue.origin === 'array') {
    const key = issue.exact ? 'check.word.exactlyInList' : 'check.word.mostInList';
    return [phrase(key, { count: max }), phrase('check.mend.deleteOthers')];
  }
  const number = String(max);
  return [phrase('check.word.mostNumber', { most: number }), phrase('check.mend.smallerNumber')];
}

const isPhrase = (value: unknown): value is Phrase =>
  typeof value === 'object' && value !== null && 'key' in value && 'values' in value;

/** The message of a custom schema is a key of author messages. */
function explainOwn(message: string, params?: Readonly<Record<string, unknown>>): Saying {
  const { expected, hint } = params ?? {};
  const said = message.startsWith('check.')
    ? phrase(message as AuthorKey)
    : phrase('check.word.otherValue');
  return [isPhrase(expected) ? expected : said, isPhrase(hint) ? hint : thisForm];
}

function explain(issue: z.core.$ZodIssue, found: unknown): Saying {
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue.expected, found);
    case 'invalid_value': {
      const [only, ...others] = issue.values;
      if (others.length > 0) return oneOf(issue.values, found);
      return [describeFound(only), found === undefined ? addField : useOneOfWords];
    }
    case 'invalid_union':
      return explainUnion(issue, found);
    case 'too_small':
      return explainTooSmall(issue);
    case 'too_big':
      return explainTooBig(issue);
    case 'custom':
      return explainOwn(issue.message, issue.params);
    default:
      return explainOwn(issue.message);
  }
}

/** Issues of the only group in a union: for texts by language, the missing language is reported. */
function unfold(issue: z.core.$ZodIssue, found: unknown): readonly z.core.$ZodIssue[] {
  const isGroup = typeof found === 'object' && found !== null && !Array.isArray(found);
  if (issue.code !== 'invalid_union' || !isGroup) return [issue];
  const meant = issue.errors.filter((issues) =>
    issues.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  const [only, second] = meant;
  if (!only || second) return [issue];
  return only.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

const times = new Set([
  'check.schema.date',
  'check.schema.realDate',
  'check.schema.moment',
  'check.schema.realMoment',
]);

const ids = new Set(['check.schema.slug', 'check.schema.regionId', 'check.schema.ref']);

/** Types accepted by a field that rejected a text. */
function* wantedBy(issue: z.core.$ZodIssue): Generator<Wanted> {
  if (issue.code === 'invalid_union') {
    for (const issues of issue.errors) for (const inner of issues) yield* wantedBy(inner);
  }
  if (issue.code === 'invalid_type' && ['number', 'int'].includes(issue.expected)) yield 'number';
  if (times.has(issue.message)) yield 'moment';
  if (issue.message === 'check.schema.slug') yield 'id';
  if (issue.code === 'invalid_value' || ids.has(issue.message)) yield 'word';
}

/** Hint for a text in another notation. */
function hintForText(issue: z.core.$ZodIssue, found: unknown): Phrase | undefined {
  if (typeof found !== 'string') return undefined;
  const wanted = new Set(wantedBy(issue));
  return wanted.size > 0 ? hintForTyping(found, wanted) : undefined;
}

/** With the length, if too long or short. */
function describeValue(issue: z.core.$ZodIssue, found: unknown): Words {
  const sized = issue.code === 'too_big' || issue.code === 'too_small';
  if (sized && Array.isArray(found)) return String(found.length);
  return issue.code === 'too_big' && typeof found === 'string'
    ? String(found.length)
    : describeFound(found);
}

/** Beyond that, hints refer to the reference. */
const maxNamed = 12;

/** Fields of the group, if something else is in its place. */
function hintForGroup(
  issue: z.core.$ZodIssue,
  found: unknown,
  schema: z.ZodType | undefined,
): Phrase | undefined {
  if (!schema || found === undefined || issue.path.length === 0) return undefined;
  if (issue.code !== 'invalid_type' || issue.expected !== 'object') return undefined;
  const fields = knownFields(schema, issue.path, undefined);
  if (fields.length === 0 || fields.length > maxNamed) return undefined;
  return phrase('check.mend.writeGroup', { fields: fields.join(', ') });
}

/**
 * Message and hint for an issue.
 * @param found value at the path of the issue
 * @param schema that rejected the value, for its valid keys
 */
export function sayIssue(
  issue: z.core.$ZodIssue,
  found: unknown,
  schema?: z.ZodType,
): { readonly message: Phrase; readonly hint: Phrase } {
  const [expected, plainly] = explain(issue, found);
  const hint = hintForText(issue, found) ?? hintForGroup(issue, found, schema) ?? plainly;
  const message = phrase('check.expectedFound', {
    expected,
    found: describeValue(issue, found),
  });
  return { message, hint };
}

/**
 * Convert issues to problems with positions, each value once.
 * @param schema that rejected the value, for its field names
 * @param prefix path of the value within the file (for lists of entries)
 */
export function schemaProblems(
  file: string,
  yaml: YamlValue,
  error: z.ZodError,
  prefix: readonly (string | number)[] = [],
  schema?: z.ZodType,
): Problem[] {
  const told = new Set<string>();
  const issues = error.issues.flatMap((issue) =>
    unfold(issue, valueAt(yaml.value, [...prefix, ...issue.path])),
  );
  return issues.flatMap((issue): Problem[] => {
    const path = [...prefix, ...(issue.path as (string | number)[])];
    if (issue.code === 'unrecognized_keys') {
      const known = schema ? knownFields(schema, issue.path, valueAt(yaml.value, prefix)) : [];
      return issue.keys.map((key) => {
        const message = phrase('check.yaml.unknownField', { key: quote(key) });
        const field = formatPath([...path, key]);
        const place = yaml.locate([...path, key], true);
        return problemIn(
          file,
          place,
          'unknown-field',
          message,
          hintForListedName(key, known, phrase('check.mend.checkField')),
          field,
        );
      });
    }
    const field = formatPath(path);
    if (told.has(field)) return [];
    told.add(field);
    const found = valueAt(yaml.value, path);
    const { message, hint } = sayIssue(issue, found, schema);
    const code = found === undefined ? 'missing' : 'value';
    return [problemIn(file, yaml.locate(path), code, message, hint, field)];
  });
}
