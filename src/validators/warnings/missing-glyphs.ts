import { engineLetters } from '../../fonts/engine-letters.ts';
import { phrase } from '../../i18n/phrase.ts';
import { collectionNames } from '../../loaders/collections.ts';
import type { ValuePath } from '../../loaders/parse-yaml.ts';
import type { Entry, Portal } from '../../loaders/portal.ts';
import { textsOf } from '../../loaders/portal.ts';
import { fileStart, type Problem, problemIn, quote } from '../../loaders/problem.ts';
import { findInFiles, wordFor } from '../find-in-files.ts';
import { problemAt, type Validator } from '../validator.ts';

/** Characters in both font families of a portal, built-in or its own. */
function shownCharacters(portal: Portal): ReadonlySet<number> {
  const fonts = portal.site[0]?.data.theme.fonts;
  const own = (file: string | undefined) => [...(portal.fonts.get(file ?? '')?.letters ?? [])];
  const sans = new Set([...own(fonts?.tables?.file), ...engineLetters('sans')]);
  return new Set(
    [...own(fonts?.headings?.file), ...engineLetters('serif')].filter((letter) => sans.has(letter)),
  );
}

/** Pattern for characters no font has: a single pass over most texts. */
function findsOthers(letters: ReadonlySet<number>): RegExp {
  const known = [...letters].map((code) => `\\u{${code.toString(16)}}`).join('');
  return new RegExp(`(?![${known}])\\p{Letter}`, 'gu');
}

/** Characters of a text that no font has, with their description. */
interface Found {
  readonly letters: readonly string[];
  readonly problemOf: (letters: string) => Problem;
}

/** Every text of a value with its path. */
function* textsIn(value: unknown, path: ValuePath): Generator<readonly [ValuePath, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...path, key]);
  }
}

/**
 * Warn of characters in no font of the site: readers get a system font, and pictures of figures lack them. Each
 * is reported once, at its first place.
 */
export const warnOfMissingGlyphs: Validator = (portal) => {
  const others = findsOthers(shownCharacters(portal));
  const rule = { rule: 'unshown letters', on: wordFor(others.source) };
  const reported = new Set<string>();
  const reportOnce = ({ letters, problemOf }: Found): Problem[] => {
    const found = letters.filter((letter) => !reported.has(letter));
    if (found.length === 0) return [];
    for (const letter of found) reported.add(letter);
    return [problemOf(found.join(' '))];
  };
  const judge = (text: string, problemOf: Found['problemOf']): Found[] => {
    const letters = [...new Set(text.match(others))];
    return letters.length === 0 ? [] : [{ letters, problemOf }];
  };
  const words = (found: string) =>
    [phrase('check.warn.letters', { found: quote(found) }), phrase('check.mend.letters')] as const;
  const entries = collectionNames
    .filter((name) => name !== 'imports')
    .flatMap((name): readonly Entry<unknown>[] => portal[name]);
  const inEntries = findInFiles(portal, entries, rule, (own) =>
    own.flatMap((entry) =>
      [...textsIn(entry.data, [])].flatMap(([path, text]) =>
        judge(text, (found) => problemAt(portal, entry, path, 'letters', ...words(found))),
      ),
    ),
  );
  const inProse = findInFiles(
    portal,
    textsOf(portal),
    { ...rule, rule: `${rule.rule} of prose` },
    (own) =>
      own.flatMap(({ file, body, bodyLine }) =>
        judge(body, (found) => {
          const [first = ''] = found.split(' ');
          const line = body.slice(0, body.indexOf(first)).split('\n').length - 1;
          const place = { ...fileStart, line: bodyLine + line };
          return problemIn(file, place, 'letters', ...words(found));
        }),
      ),
  );
  return [...inEntries, ...inProse].flatMap(reportOnce);
};
