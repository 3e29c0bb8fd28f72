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

// Languages are registered before anything is loaded or checked: invalid files are skipped here, and reported by
// the check. Nothing here may import the list of languages.

const folderOf = (portal: string) => join(portal, 'languages');

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Codes of two or three letters. */
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
 * Register a portal's languages, for modules loaded later by this process and its children.
 * @param portal root folder of the portal
 * @param asked languages about to be added; without a file, they have no messages yet
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

/** Messages of all languages in the folder, keyed by `{code}/{key}`. */
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

/** Only in scripts with site fonts. */
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
 * Source of an engine module that depends on the portal's languages.
 * @param path path or address of the module
 * @returns undefined for all other modules
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
