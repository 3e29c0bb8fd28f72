import { phrase } from '../i18n/phrase.ts';
import { basename, dirname } from 'node:path';
import { listCased } from '../i18n/message-syntax.ts';
import { isLocale, type Locale, ownLocales } from '../i18n/locales.ts';
import { type CodeFile, readCode, stringsFile } from '../loaders/engine-files.ts';
import { parseYaml, type YamlValue } from '../loaders/parse-yaml.ts';
import { describeFound, fileStart, type Problem, problemIn, quote } from '../loaders/problem.ts';
import { readText } from '../loaders/read-text.ts';
import { valueProblems } from '../loaders/value-problems.ts';
import { judgeCase } from './judge-message.ts';
import { findColumnKeys, isColumnPattern } from './column-keys.ts';
import { familyKeys } from './message-families.ts';
import { findMessageKeys } from './message-keys.ts';

/** Messages keyed by facet name alone: `t(name)`. */
export const facetKeys: readonly string[] = [
  'stage',
  'country',
  'sector',
  'region',
  'kind',
  'known',
];

export interface MessageFile {
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
