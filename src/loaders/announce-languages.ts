import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import {
  type AddedLanguage,
  describeLanguage,
  isLanguageCode,
  type Script,
} from '../i18n/describe-language.ts';
import { readPlainYaml } from './plain-yaml.ts';

// Languages are known before anything else is loaded, and so before anything is checked: what is
// wrong with their files is told by the check, and here only what can be used is taken. Nothing that
// is imported here may import the list of languages.

/** The folder of a portal with the languages that it adds. */
const folderOf = (portal: string) => join(portal, 'languages');

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The names of the files that can be languages: codes of two or three letters. */
function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^[a-z]{2,3}\.yaml$/.test(name))
      .sort();
  } catch {
    return [];
  }
}

function readFields(file: string): Fields {
  try {
    const text = readFileSync(file, 'utf8');
    const value: unknown = readPlainYaml(text) ?? parse(text);
    return isFields(value) ? value : {};
  } catch {
    return {};
  }
}

const textOr = (value: unknown, other: string) =>
  typeof value === 'string' && value !== '' ? value : other;

function readLanguage(folder: string, name: string): AddedLanguage {
  const code = basename(name, '.yaml');
  const fields = readFields(join(folder, name));
  const known = describeLanguage(code);
  return {
    code,
    name: textOr(fields.name, known.name),
    short: textOr(fields.short, known.short),
    script: textOr(fields.script, known.script) as Script,
    draft: fields.draft === true,
  };
}

/**
 * Registers the languages a portal adds, for all modules that this process and its child processes load afterwards.
 * @param portal root folder of the portal
 * @param asked codes of languages about to be added; without a file, they have no messages yet
 */
export function announceLanguages(portal: string, asked: readonly string[] = []): void {
  const folder = folderOf(portal);
  const files = listFiles(folder).filter((name) => !/^(?:az|tr|ka|en)\./.test(name));
  const fresh = asked.filter(
    (code) =>
      isLanguageCode(code) &&
      !['az', 'tr', 'ka', 'en'].includes(code) &&
      !files.includes(`${code}.yaml`),
  );
  const languages = [
    ...files.map((name) => readLanguage(folder, name)),
    ...fresh.map(describeLanguage),
  ];
  process.env.CLUSTERBOOK_LANGUAGES = JSON.stringify(languages);
  process.env.CLUSTERBOOK_LANGUAGES_FROM = folder;
}

/** The messages of all languages in the folder, by the code of the language and a slash before the key. */
function readMessages(folder: string): Record<string, string> {
  return Object.fromEntries(
    listFiles(folder).flatMap((name) => {
      const { messages } = readFields(join(folder, name));
      const texts = isFields(messages) ? Object.entries(messages) : [];
      const code = basename(name, '.yaml');
      // An empty message is untranslated.
      return texts.flatMap(([key, text]) =>
        text === null || text === '' ? [] : [[`${code}/${key}`, String(text)] as const],
      );
    }),
  );
}

/** The stock stemmers for languages in scripts that the site has fonts for. */
const stemmers: Readonly<Record<string, string>> = {
  bg: 'bulgarian',
  da: 'danish',
  de: 'german',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  hu: 'hungarian',
  it: 'italian',
  lt: 'lithuanian',
  nb: 'norwegian',
  nl: 'dutch',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sv: 'swedish',
};

/** A module with the stemmers of the languages that there are. */
function writeStemmers(codes: readonly string[]): string {
  const known = codes.filter((code) => Object.hasOwn(stemmers, code));
  return [
    ...known.map(
      (code) => `import { stemmer as ${code} } from '@orama/stemmers/${stemmers[code]}';`,
    ),
    `export const addedStemmers = { ${known.join(', ')} };`,
    '',
  ].join('\n');
}

/**
 * What a module of the engine holds for the languages that a portal adds, in the place of what its file says.
 * @param path path or address of the module
 * @returns undefined for all others, which are as their files have them
 */
export function writeForLanguages(path: string): string | undefined {
  const folder = process.env.CLUSTERBOOK_LANGUAGES_FROM ?? '';
  if (path.endsWith('/src/i18n/added.yaml')) {
    return `export default ${JSON.stringify(readMessages(folder))}`;
  }
  if (path.endsWith('/src/search/analysis/added-stemmers.ts')) {
    return writeStemmers(listFiles(folder).map((name) => basename(name, '.yaml')));
  }
  return undefined;
}
