import type { z } from 'astro/zod';
import type { YamlValue } from './parse-yaml.ts';
import { describeFound, type Problem } from './problem.ts';

/** `["sectors", 0, "id"]` → `sectors[0].id` */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text ? `${text}.${String(step)}` : String(step);
  }, '');
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<PropertyKey, unknown>)[step];
  }
  return current;
}

/** What was expected and how to mend it, for one issue that zod raised. */
function explain(issue: z.core.$ZodIssue, found: unknown): readonly [expected: string, hint: string] {
  switch (issue.code) {
    case 'invalid_type': {
      const expected = typeNames[issue.expected] ?? issue.expected;
      if (found === undefined) return [expected, 'add the field'];
      return typeof found === 'number' && issue.expected === 'string'
        ? [expected, 'put the value in quotes']
        : [expected, `write ${expected} here`];
    }
    case 'invalid_value':
      return [
        issue.values.length === 1
          ? describeFound(issue.values[0])
          : `one of ${issue.values.map(String).join(', ')}`,
        found === undefined ? 'add the field' : 'use one of these words',
      ];
    case 'invalid_union': {
      const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
      return options.length > 0
        ? [`one of ${options.map(String).join(', ')}`, 'use one of these words']
        : ['another kind of value', 'see the description of the field'];
    }
    case 'too_small':
      if (issue.origin === 'string') return ['text', 'write the text or delete the field'];
      if (issue.origin === 'array') return [`at least ${issue.minimum}`, 'add an entry'];
      return [
        `a number of ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`,
        'write a larger number',
      ];
    case 'too_big':
      if (issue.origin === 'array') return [`at most ${issue.maximum}`, 'delete the others'];
      return [`a number of at most ${issue.maximum}`, 'write a smaller number'];
    default:
      return [issue.message, 'write it in this form'];
  }
}

/**
 * Turns what a schema refuses into problems with their places.
 * @param prefix path of the checked value inside the file (for lists of entries)
 */
export function schemaProblems(
  file: string,
  yaml: YamlValue,
  error: z.ZodError,
  prefix: readonly (string | number)[] = [],
): Problem[] {
  return error.issues.flatMap((issue): Problem[] => {
    const path = [...prefix, ...(issue.path as (string | number)[])];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        file,
        ...yaml.locate([...path, key], true),
        field: formatPath([...path, key]),
        code: 'unknown-field',
        message: `expected only fields of the schema, found "${key}"`,
        hint: 'check the spelling or delete the field',
      }));
    }
    const found = valueAt(yaml.value, path);
    const [expected, hint] = explain(issue, found);
    return [
      {
        file,
        ...yaml.locate(path, found === undefined),
        field: formatPath(path),
        code: found === undefined ? 'missing' : 'value',
        message: `expected ${expected}, found ${describeFound(found)}`,
        hint,
      },
    ];
  });
}
