import { basename, dirname } from 'node:path';
import { isLocale, type Locale, locales, ownLocales } from '../i18n/locales.ts';
import { listCased } from '../i18n/message-syntax.ts';
import { phrase } from '../i18n/phrase.ts';
import { type CodeFile, readCode, stringsFile } from '../loaders/engine-files.ts';
import { parseYaml, type YamlValue } from '../loaders/parse-yaml.ts';
import { describeFound, fileStart, type Problem, problemIn, quote } from '../loaders/problem.ts';
import { readText } from '../loaders/read-text.ts';
import { valueProblems } from '../loaders/value-problems.ts';
import { judgeCase } from './judge-message.ts';
import { familyKeys } from './message-families.ts';

interface AskedKeys {
  /** Literal: `t('nav.home')`. */
  readonly exact: readonly string[];
  /** Computed, `` t(`kind.${kind}`) ``, as a pattern. */
  readonly patterns: readonly RegExp[];
}

const quotes = new Set(["'", '"', '`']);

/** Index after the closing quote of the string or template that begins at `start`. */
function skipString(code: string, start: number): number {
  const quote = code[start];
  let at = start + 1;
  while (at < code.length && code[at] !== quote) {
    if (code[at] === '\\') at++;
    else if (quote === '`' && code.startsWith('${', at)) at = skipExpression(code, at + 2, '}');
    at++;
  }
  return at + 1;
}

/** Index of the first character of `ends` outside strings and brackets. */
function skipExpression(code: string, start: number, ends: string): number {
  let depth = 0;
  let at = start;
  while (at < code.length) {
    const sign = code[at] as string;
    if (depth === 0 && ends.includes(sign)) return at;
    if (quotes.has(sign)) at = skipString(code, at) - 1;
    else if ('([{'.includes(sign)) depth++;
    else if (')]}'.includes(sign)) depth--;
    at++;
  }
  return at;
}

/** Pattern of a template: literal parts match exactly, substitutions match anything. */
function templatePattern(template: string): RegExp {
  let pattern = '';
  let at = 1;
  while (at < template.length - 1) {
    if (template.startsWith('${', at)) {
      at = skipExpression(template, at + 2, '}') + 1;
      pattern += '.+';
    } else pattern += (template[at++] as string).replace(/[.*+?^${}()|[\]\\]/, '\\$&');
  }
  return new RegExp(`^${pattern}$`);
}

/**
 * Find the keys in translator calls, `t(…)`, `useTranslate(…)(…)`, `translateParts(t, …)` and `unfilled(…)(…)`,
 * in the code of a .ts or .astro file.
 */
export function findMessageKeys(code: string): AskedKeys {
  const exact: string[] = [];
  const patterns: RegExp[] = [];
  const calls = /(?<![\w.])t\(|useTranslate\([^()]*\)\(|translateParts\(t, |unfilled\([^()]*\)\(/g;
  for (const call of code.matchAll(calls)) {
    const start = call.index + call[0].length;
    const argument = code.slice(start, skipExpression(code, start, ',)]'));
    for (let at = 0; at < argument.length; at++) {
      if (!quotes.has(argument[at] as string)) continue;
      const text = argument.slice(at, skipString(argument, at));
      const compared = /[!=]==?\s*$/.test(argument.slice(0, at));
      if (text.startsWith('`')) {
        // A template without a literal prefix could be any key.
        if (!text.startsWith('`${')) patterns.push(templatePattern(text));
      } else if (!compared) exact.push(text.slice(1, -1));
      at += text.length - 1;
    }
  }
  return { exact, patterns };
}

const inLanguage = new RegExp(`_(?:${locales.join('|')}|\\$\\{locale\\})$`);

/** Message name shared by columns that differ in language only. */
const shared = (name: string) => name.replace(inLanguage, '_xx');

/**
 * Find the messages that explain columns of downloads: `column.{name}` and, for the data package,
 * `package.column.{words}` and `package.about.{table}`. The code names columns in lists and calls, but looks up
 * the messages in one place.
 */
export function findColumnKeys(code: string): string[] {
  const lists = [...code.matchAll(/: ExportTable \{[\s\S]*?\bcolumns: \[([\s\S]*?)\n {4}\]/g)];
  const listed = lists.flatMap(([, list = '']) =>
    [...list.matchAll(/(?:^\s*|=> )['`]([\w${}]+)['`]/gm)].map(([, name = '']) => shared(name)),
  );
  const calls = [...code.matchAll(/\b(known|own)Column(s?)\(\s*'(\w+)'(?:,\s*'(\w+)')?/g)].map(
    ([, whose, s, name, words]) => {
      const own = s ? `${name}_xx` : name;
      return whose === 'known' ? `column.${own}` : `package.column.${words ?? own}`;
    },
  );
  const values = [...code.matchAll(/\b(value|count)Columns\('(\w+)'\)/g)].flatMap(
    ([, what, name]) => [
      `column.${name}`,
      'column.xx_as_of',
      'column.xx_source',
      ...(what === 'count' ? ['column.xx_what_xx'] : []),
    ],
  );
  const tables = [...code.matchAll(/\bbuildTable\(\s*'([\w-]+)'|\bdescribe\(portal, '([\w-]+)'/g)];
  return [
    ...listed.map((name) => `column.${name}`),
    ...calls,
    ...values,
    ...tables.map(([, built, described]) => `package.about.${built ?? described}`),
  ];
}

/** Whether a pattern is one of the column messages, assembled in that one place. */
export const isColumnPattern = (pattern: RegExp): boolean =>
  ['column.x', 'package.column.x', 'package.about.x'].some((key) => pattern.test(key));

/** Messages keyed by facet name alone: `t(name)`. */
export const facetKeys: readonly string[] = [
  'stage',
  'country',
  'sector',
  'region',
  'kind',
  'known',
];

interface MessageFile {
  /** Path for messages. */
  readonly file: string;
  readonly text: string;
}

interface ReadMessages {
  readonly file: string;
  readonly yaml: YamlValue;
  readonly values: ReadonlyMap<string, unknown>;
}

/** Keys used by the code, and whether it may use others. */
function keysOf(code: readonly CodeFile[]): {
  readonly demanded: ReadonlySet<string>;
  readonly isAsked: (key: string) => boolean;
} {
  const asked = code.map(({ text }) => findMessageKeys(text));
  const patterns = asked.flatMap((file) => file.patterns);
  const demanded = new Set([
    ...asked.flatMap((file) => file.exact),
    ...patterns.flatMap(familyKeys),
    ...code.flatMap(({ text }) => findColumnKeys(text)),
    ...facetKeys,
  ]);
  // Keys with an unknown prefix cannot be judged.
  const open = patterns.filter((form) => familyKeys(form).length === 0 && !isColumnPattern(form));
  return {
    demanded,
    isAsked: (key) => demanded.has(key) || open.some((form) => form.test(key)),
  };
}

/** Parse the messages of a language, or report why it fails. */
function readMessages({ file, text }: MessageFile): {
  readonly messages?: ReadMessages;
  readonly problems: readonly Problem[];
} {
  const { yaml, problems } = parseYaml(file, text);
  if (!yaml) return { problems };
  const { value } = yaml;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return { messages: { file, yaml, values: new Map(Object.entries(value)) }, problems };
  }
  const message = phrase('check.interface.messages', { found: describeFound(value) });
  const hint = phrase('check.mend.asInOthers');
  return { problems: [problemIn(file, fileStart, 'value', message, hint)] };
}

/** Problems of grammatical cases that the language lacks. */
function judgeCases({ file, yaml }: ReadMessages, key: string, text: string): Problem[] {
  const locale = basename(file, '.yaml');
  if (!isLocale(locale)) return [];
  return listCased(text).flatMap(({ name, form }) => {
    const fault = judgeCase(form, locale, `{${name}:${form}}`, `{${name}}`);
    return fault ? [problemIn(file, yaml.locate([key]), 'message', ...fault, key)] : [];
  });
}

/** Problems of values that are no texts, or have forbidden contents. */
function judgeValues(messages: ReadMessages): Problem[] {
  const { file, yaml, values } = messages;
  return [...values].flatMap(([key, value]): Problem[] => {
    if (typeof value === 'string' && value.trim() !== '') {
      return [...valueProblems(file, yaml, value, [key]), ...judgeCases(messages, key, value)];
    }
    const found =
      value === null || value === '' ? phrase('check.word.emptyValue') : describeFound(value);
    const scalar = typeof value === 'number' || typeof value === 'boolean';
    const hint = scalar ? phrase('check.mend.quoteText') : phrase('check.mend.oneText');
    const message = phrase('check.interface.text', { found });
    return [problemIn(file, yaml.locate([key]), 'value', message, hint, key)];
  });
}

/** Place for a missing message: after the last key before it, as files are sorted. */
function placeFor({ yaml, values }: ReadMessages, key: string) {
  const before = [...values.keys()].filter((other) => other < key).sort();
  const last = before.at(-1);
  return last === undefined ? fileStart : yaml.locate([last], true);
}

/**
 * Check the messages of the interface: every key used by the code has a text in every language, and there are no
 * others.
 */
export function judgeInterface(
  files: readonly MessageFile[],
  code: readonly CodeFile[],
): Problem[] {
  const { demanded, isAsked } = keysOf(code);
  const results = files.map(readMessages);
  const read = results.flatMap(({ messages }) => messages ?? []);
  // The contents of an unreadable file are unknown; the other files' keys suffice.
  const wanted = new Set([...demanded, ...read.flatMap(({ values }) => [...values.keys()])]);
  const keys = [...wanted].sort();
  const held = read.flatMap((messages): Problem[] => {
    const { file, yaml, values } = messages;
    const missing = keys.filter((key) => !values.has(key) && isAsked(key));
    const unused = [...values.keys()].filter((key) => !isAsked(key));
    return [
      ...judgeValues(messages),
      ...missing.map((key) => {
        const message = phrase('check.interface.missing', { key: quote(key) });
        const hint = phrase('check.mend.addMessage');
        return problemIn(file, placeFor(messages, key), 'missing', message, hint, key);
      }),
      ...unused.map((key) => {
        const message = phrase('check.interface.unused', { key: quote(key) });
        const hint = phrase('check.mend.deleteInEach');
        return problemIn(file, yaml.locate([key], true), 'unused', message, hint, key);
      }),
    ];
  });
  return [...results.flatMap(({ problems }) => problems), ...held];
}

function readAndJudge(): Problem[] {
  const own: Problem[] = [];
  const files = ownLocales.flatMap((locale: Locale): MessageFile[] => {
    const path = stringsFile(locale);
    const { text, problem } = readText(dirname(path), basename(path));
    if (problem) own.push({ ...problem, file: path });
    return text === undefined ? [] : [{ file: path, text }];
  });
  return [...own, ...judgeInterface(files, readCode())];
}

/** Problems with full paths. Neither messages nor code change during a command. */
let judged: readonly Problem[] | undefined;

/**
 * Check interface messages in all languages, once per run.
 * @param nameFile path of a file for display, from its path on disk
 */
export function checkInterface(nameFile: (path: string) => string): Problem[] {
  judged ??= readAndJudge();
  return judged.map((problem) => ({ ...problem, file: nameFile(problem.file) }));
}
