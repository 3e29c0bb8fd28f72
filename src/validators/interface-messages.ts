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

/** Messages that the code chooses by the name of a facet alone: `t(name)`. */
export const facetKeys: readonly string[] = [
  'stage',
  'country',
  'sector',
  'region',
  'kind',
  'known',
];

/** The messages of one language as they were read. */
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

/** The keys that the code asks for, and whether it may ask for another one. */
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
  // What may stand behind a beginning of which nothing is known cannot be judged.
  const open = patterns.filter((form) => familyKeys(form).length === 0 && !isColumnPattern(form));
  return {
    demanded,
    isAsked: (key) => demanded.has(key) || open.some((form) => form.test(key)),
  };
}

/** Reads the messages of a language, or says why they cannot be read. */
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

/** Cases that a message asks for and its language has not. */
function judgeCases({ file, yaml }: ReadMessages, key: string, text: string): Problem[] {
  const locale = basename(file, '.yaml');
  if (!isLocale(locale)) return [];
  return listCased(text).flatMap(({ name, form }) => {
    const fault = judgeCase(form, locale, `{${name}:${form}}`, `{${name}}`);
    return fault ? [problemIn(file, yaml.locate([key]), 'message', ...fault, key)] : [];
  });
}

/** Values that are no texts, and texts that hold what none may hold. */
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

/** The place below which a missing message belongs: the last key before it, as files are in order. */
function placeFor({ yaml, values }: ReadMessages, key: string) {
  const before = [...values.keys()].filter((other) => other < key).sort();
  const last = before.at(-1);
  return last === undefined ? fileStart : yaml.locate([last], true);
}

/**
 * Judges the messages of the interface: each key that the code asks for has a text in every
 * language, and there are no others.
 */
export function judgeInterface(
  files: readonly MessageFile[],
  code: readonly CodeFile[],
): Problem[] {
  const { demanded, isAsked } = keysOf(code);
  const results = files.map(readMessages);
  const read = results.flatMap(({ messages }) => messages ?? []);
  // What a file that cannot be read holds is not known: the keys of the others say enough.
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

/** What is wrong, with whole paths. Neither messages nor code change while a command runs. */
let judged: readonly Problem[] | undefined;

/**
 * Checks the messages of the interface in all languages, once in a run.
 * @param nameFile makes the path of a file, as it is to be told, from its place on the disk
 */
export function checkInterface(nameFile: (path: string) => string): Problem[] {
  judged ??= readAndJudge();
  return judged.map((problem) => ({ ...problem, file: nameFile(problem.file) }));
}
