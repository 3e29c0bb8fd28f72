import { dirname, resolve } from 'node:path';
import { isLocale } from '../../src/i18n/locales.ts';
import { phrase, type Phrase } from '../../src/i18n/phrase.ts';
import { parseWithPlaces, type YamlValue } from '../../src/loaders/parse-yaml.ts';
import { fileStart, type Problem } from '../../src/loaders/problem.ts';
import { schemaProblems } from '../../src/loaders/schema-problems.ts';
import { type Answers, answersSchema } from '../../src/starter/answers.ts';
import type { OptionValues } from '../judge-arguments.ts';
import { type GivenFault, readGivenText } from '../read-given-text.ts';
import { splitList } from './split-list.ts';

/** Unvalidated answers. */
export type RawAnswers = Readonly<Record<string, unknown>>;

export interface AnswerFile {
  readonly path: string;
  readonly answers: RawAnswers;
  readonly yaml: YamlValue;
  /** Remark on its encoding. */
  readonly remark: Phrase | undefined;
}

const isShapeFile = (text: string) => /\.(geo|topo)?json$/i.test(text);

/** Convert options to the form of the answers file. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  languages: (text) => splitList(text).map((code) => code.toLowerCase()),
  regions: (text) => (isShapeFile(text) ? { file: text } : splitList(text)),
  sectors: (text) =>
    ['survey', 'nace'].includes(text) ? text : splitList(text).map((label) => ({ label })),
  stages: (text) => (text === 'four' ? text : splitList(text).map((label) => ({ label }))),
  complete: () => true,
  map: () => true,
};

export const answerOptions = [
  ...['name', 'publisher', 'country', 'languages', 'regions', 'sectors', 'stages', 'clusters'],
  ...['complete', 'year', 'address', 'email', 'place', 'map'],
] as const;

/** Answers given as options. */
export function optionAnswers(options: OptionValues): RawAnswers {
  return Object.fromEntries(
    answerOptions.flatMap((name) => {
      const text = options[name];
      return text === undefined ? [] : [[name, readers[name]?.(text) ?? text] as const];
    }),
  );
}

/** True if the regions are given as a file. */
export const isPathAnswer = (regions: unknown): regions is { readonly file: unknown } =>
  typeof regions === 'object' && regions !== null && 'file' in regions;

/** Resolve paths in answers relative to their own file. */
function fromFolder(answers: RawAnswers, folder: string): RawAnswers {
  const { clusters, regions } = answers;
  const place = (path: unknown) => (typeof path === 'string' ? resolve(folder, path) : path);
  return {
    ...answers,
    ...(clusters !== undefined && { clusters: place(clusters) }),
    ...(isPathAnswer(regions) && { regions: { ...regions, file: place(regions.file) } }),
  };
}

/** YAML or JSON. */
export function readAnswerFile(
  path: string,
): { readonly file: AnswerFile } | { readonly problems: readonly Problem[] } | GivenFault {
  const given = readGivenText(path);
  if (given.text === undefined) return given;
  const { yaml, problems } = parseWithPlaces(path, given.text);
  if (!yaml) return { problems };
  const { value } = yaml;
  const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
  const answers = isGroup ? fromFolder(value as RawAnswers, dirname(path)) : {};
  return { file: { path, answers, yaml, remark: given.remark } };
}

/** Problems name the option, as there are no lines. */
const withoutPlaces = (value: unknown): YamlValue => ({ value, locate: () => fileStart });

/** Validate answers from any source. */
export function judgeAnswers(
  raw: RawAnswers,
  file: Pick<AnswerFile, 'path' | 'yaml'> | undefined,
): { readonly answers: Answers } | { readonly problems: readonly Problem[] } {
  const result = answersSchema.safeParse(raw);
  if (result.success) return { answers: result.data };
  const yaml = file ? { ...file.yaml, value: raw } : withoutPlaces(raw);
  return { problems: schemaProblems(file?.path ?? '', yaml, result.error, [], answersSchema) };
}

/** Names the first invalid language, with a suggestion. */
export function refuseLanguages({ languages }: RawAnswers): Phrase | undefined {
  if (!Array.isArray(languages)) return undefined;
  const unknown = languages.find((one) => typeof one !== 'string' || !isLocale(one));
  if (unknown === undefined) return undefined;
  const found = `"${String(unknown)}"`;
  return phrase('command.languages.code', { example: 'es, pl, uk', found });
}

/** Required answers without a default. */
export const neededAnswers = ['country'] as const;

/** Error if not interactive. */
export function refuseMissing(missing: readonly string[]): Phrase {
  const options = missing.map((name) => `--${name}`).join(', ');
  return phrase('command.portal.missing', { options, config: '--config' });
}
