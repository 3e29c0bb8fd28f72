import '../scripts/load-yaml.ts';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isScalar, parseDocument, visit } from 'yaml';
import { isLocale, type Locale } from '../src/i18n/locales.ts';
import { positionAt } from '../src/loaders/read-text.ts';
import { readArguments } from '../scripts/arguments.ts';
import { findWord } from './terms/find-word.ts';
import { listFrozen } from './terms/list-frozen.ts';
import { replaceWord } from './terms/replace-word.ts';

// Imports YAML, so after its loader.
const { readPortalFolder } = await import('../scripts/portal-folder.ts');

const options = readArguments({
  name: 'terms',
  about: `Finds a word in all texts of a language, those of the interface too, and writes another one in its place, with
the endings that the language gives it. Where an ending may be several, or is not known, it writes nothing and lists the
place for you, with exit code 1. Quotations, synonyms of the search, words to avoid and frozen editions stay as they are.
Read what it did: other words of a sentence may have to follow. Then write the old one under "avoid" of its term in the
glossary, or into workshop/testing/language/words-instead.ts, so that the tests find it from then on.`,
  options: {
    portal: { value: 'DIR', help: 'folder of the portal (src/content)' },
    language: { value: 'CODE', help: 'the language of the texts' },
    word: { value: 'WORD', help: 'what words begin with; in capitals alone, an abbreviation' },
    write: {
      value: 'WORD',
      help: 'what stands there from now on; without it, the places are listed',
    },
  },
});

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
const { language = '', word = '', write } = options;
if (!isLocale(language)) fail(`--language: expected a language, found "${language}"`);
if (word === '') fail('--word: expected a word, found nothing');
const locale: Locale = language;
const folder = readPortalFolder(options.portal, 'en');

/** Wording of readers, a source or a frozen edition; other frozen files are found by `frozen`. */
const kept = /(^|\/)(archive|synonyms|returns)\//;
const frozen = listFrozen(folder);
const yamlNames = /\.yaml$/;

/** Ranges of the language's texts in a file. */
function textsIn(path: string, text: string): (readonly [number, number])[] {
  const name = path.replace(/^.*\//, '');
  if ([`${locale}.mdx`, `${locale}.yaml`].includes(name)) return [[0, text.length]];
  if (!yamlNames.test(name)) return [];
  const found: (readonly [number, number])[] = [];
  visit(parseDocument(text), {
    Pair(_, { key, value }) {
      if (isScalar(key) && ['avoid', 'keptIn'].includes(String(key.value))) return visit.SKIP;
      if (isScalar(key) && key.value === locale && isScalar(value) && value.range) {
        found.push([value.range[0], value.range[1]]);
      }
      return undefined;
    },
  });
  return found;
}

const paths = [folder, join(import.meta.dirname, '../src/i18n')].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(yaml|mdx)$/.test(path) && !kept.test(path))
    .filter((path) => root !== folder || !frozen(path))
    .map((path) => join(root, path)),
);
let count = 0;
const left: string[] = [];

/** `line:column`, both from 1. */
function formatPosition(text: string, at: number): string {
  const { line, column } = positionAt(text, at);
  return `${line}:${column}`;
}

const showAround = (text: string, at: number) =>
  `…${text.slice(Math.max(0, at - 30), at + word.length + 30).replaceAll('\n', ' ')}…`;

for (const path of paths) {
  const text = readFileSync(path, 'utf8');
  const shown = relative('.', path);
  let after = '';
  let done = 0;
  const leftHere: number[] = [];
  for (const [from, to] of textsIn(path, text)) {
    const one = text.slice(from, to);
    after += text.slice(done, from);
    done = to;
    const places = findWord(one, word, locale);
    const written = write === undefined ? undefined : replaceWord(one, word, write, locale);
    const isLeft = new Set(written?.left.map(({ before }) => before));
    for (const { at } of places.filter((place) => !isLeft.has(place.at))) {
      process.stdout.write(
        `${shown}:${formatPosition(text, from + at)} ${showAround(text, from + at)}\n`,
      );
      count += 1;
    }
    leftHere.push(...(written?.left ?? []).map((place) => after.length + place.after));
    after += written?.text ?? one;
  }
  after += text.slice(done);
  left.push(
    ...leftHere.map((at) => `${shown}:${formatPosition(after, at)} ${showAround(after, at)}`),
  );
  if (after !== text) writeFileSync(path, after);
}
process.stdout.write(`${write === undefined ? 'Places' : 'Places written anew'}: ${count}\n`);
if (left.length > 0) {
  process.stdout.write(
    `Places left as they are, whose ending a person has to decide: ${left.length}\n${left.join('\n')}\n`,
  );
  process.exitCode = 1;
}
