import type { z } from 'astro/zod';
import type { YamlValue } from './parse-yaml.ts';
import { hintOfUnknown, unknownHint } from './moved-fields.ts';
import { describeFound, type Problem, problemIn, quote } from './problem.ts';

/** A name within a path, cut when nobody could read it. */
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

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
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

type Saying = readonly [expected: string, hint: string];

function explainType(expected: string, found: unknown): Saying {
  const name = typeNames[expected] ?? expected;
  if (found === undefined) return [name, 'add the field'];
  const scalar = typeof found === 'number' || typeof found === 'boolean';
  return [name, scalar && expected === 'string' ? 'put the value in quotes' : `write ${name} here`];
}

function explainUnion(issue: z.core.$ZodIssueInvalidUnion, found: unknown): Saying {
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
  if (options.length > 0) {
    return [
      `one of ${options.map(String).join(', ')}`,
      found === undefined ? 'add the field' : 'use one of these words',
    ];
  }
  const kinds = issue.errors.map(([first]) => (first ? explain(first, found)[0] : 'another value'));
  return [
    [...new Set(kinds)].join(' or '),
    found === undefined ? 'add the field' : 'write it in this form',
  ];
}

/** What was expected and how to mend it, for one issue that zod raised. */
function explain(issue: z.core.$ZodIssue, found: unknown): Saying {
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue.expected, found);
    case 'invalid_value': {
      const [only, ...others] = issue.values;
      const expected =
        others.length === 0 ? describeFound(only) : `one of ${issue.values.map(String).join(', ')}`;
      return [expected, found === undefined ? 'add the field' : 'use one of these words'];
    }
    case 'invalid_union':
      return explainUnion(issue, found);
    case 'too_small':
      if (issue.origin === 'string') return ['text', 'write the text or delete the field'];
      if (issue.origin === 'array')
        return [
          `${issue.exact ? 'exactly' : 'at least'} ${issue.minimum} in the list`,
          'add an entry',
        ];
      return [
        `a number of ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`,
        'write a larger number',
      ];
    case 'too_big':
      if (issue.origin === 'string')
        return [`at most ${issue.maximum} letters`, 'shorten the text'];
      if (issue.origin === 'array')
        return [
          `${issue.exact ? 'exactly' : 'at most'} ${issue.maximum} in the list`,
          'delete the others',
        ];
      return [`a number of at most ${issue.maximum}`, 'write a smaller number'];
    case 'custom': {
      const hint: unknown = issue.params?.hint;
      return [issue.message, typeof hint === 'string' ? hint : 'write it in this form'];
    }
    default:
      return [issue.message, 'write it in this form'];
  }
}

/** A value that is too long or too short is reported with its length. */
function describeValue(issue: z.core.$ZodIssue, found: unknown): string {
  const sized = issue.code === 'too_big' || issue.code === 'too_small';
  if (sized && Array.isArray(found)) return String(found.length);
  return issue.code === 'too_big' && typeof found === 'string'
    ? String(found.length)
    : describeFound(found);
}

/**
 * Turns what a schema refuses into problems with their places. Each value is reported once, though it
 * may break several rules.
 * @param prefix path of the checked value inside the file (for lists of entries)
 */
export function schemaProblems(
  file: string,
  yaml: YamlValue,
  error: z.ZodError,
  prefix: readonly (string | number)[] = [],
): Problem[] {
  const told = new Set<string>();
  return error.issues.flatMap((issue): Problem[] => {
    const path = [...prefix, ...(issue.path as (string | number)[])];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const message = `expected only known fields, found ${quote(key)}`;
        const field = formatPath([...path, key]);
        const place = yaml.locate([...path, key], true);
        return problemIn(
          file,
          place,
          'unknown-field',
          message,
          issue.path.length > 0 ? unknownHint : hintOfUnknown(file, key),
          field,
        );
      });
    }
    const field = formatPath(path);
    if (told.has(field)) return [];
    told.add(field);
    const found = valueAt(yaml.value, path);
    const [expected, hint] = explain(issue, found);
    const message = `expected ${expected}, found ${describeValue(issue, found)}`;
    const code = found === undefined ? 'missing' : 'value';
    return [problemIn(file, yaml.locate(path), code, message, hint, field)];
  });
}
