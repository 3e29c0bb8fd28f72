import {
  type ChosenColours,
  contrastRatio,
  faintestMark,
  inks,
  nearestColour,
  type ThemeColours,
  themeColours,
  type ThemeName,
} from '../domain/colours/site-colours.ts';
import { engineLetters } from '../fonts/engine-letters.ts';
import type { FontFacts } from '../fonts/read-font.ts';
import { type Locale, localeInfo } from '../i18n/locales.ts';
import { phrase } from '../i18n/phrase.ts';
import { messages } from '../i18n/translate.ts';
import { writing } from '../i18n/writing.ts';
import { collectionNames } from '../loaders/collections.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import { type Entry, type Portal, textsOf } from '../loaders/portal.ts';
import { fileStart, type Problem, problemIn, quote } from '../loaders/problem.ts';
import type { Site } from '../schemas/site.ts';
import type { ThemeFont } from '../schemas/theme.ts';
import { findInFiles, wordFor } from './texts.ts';
import { problemAt, type Validator } from './validator.ts';

/** Require pictures named by `theme` to exist, and a card of the size every network shows. */
export const checkThemePictures: Validator = (portal) =>
  portal.site.flatMap((entry) => {
    const { mark, card, logos } = entry.data.theme;
    const judge = (path: ValuePath, file: string | undefined): Problem[] => {
      if (file === undefined || portal.pictures.has(file)) return [];
      const message = phrase('check.theme.missing', { found: quote(`theme/${file}`) });
      const hint = phrase('check.mend.addPicture');
      return [problemAt(portal, entry, ['theme', ...path], 'picture', message, hint)];
    };
    const size = card === undefined ? undefined : portal.pictures.get(card);
    const isWrong = size && (size.width !== 1200 || size.height !== 630);
    const message = phrase('check.theme.cardSize', {
      found: `${size?.width ?? 0} × ${size?.height ?? 0}`,
    });
    return [
      ...judge(['mark'], mark),
      ...judge(['card'], card),
      ...logos.flatMap(({ file }, index) => judge(['logos', index, 'file'], file)),
      ...(isWrong
        ? [
            problemAt(
              portal,
              entry,
              ['theme', 'card'],
              'picture',
              message,
              phrase('check.mend.cardSize'),
            ),
          ]
        : []),
    ];
  });

const scripts = {
  latin: /\p{Script=Latin}/gu,
  georgian: /\p{Script=Georgian}/gu,
  cyrillic: /\p{Script=Cyrillic}/gu,
  other: /(?!\p{Script=Latin})\p{L}/gu,
} as const;

/** Font weights the site uses. */
const weights = { least: 400, most: 600 };

/**
 * Characters of a language, lower and upper case: those in its interface messages, some thousand sentences.
 */
export function lettersOf(locale: Locale): string[] {
  const { script, capitals } = writing[locale];
  const { tag } = localeInfo[locale];
  const text = Object.values(messages[locale]).join('');
  const written = new Set(text.match(scripts[script]));
  const letters = new Set(written);
  if (capitals) {
    for (const letter of written) {
      // Some have no single-character counterpart: ß.
      for (const other of [letter.toLocaleUpperCase(tag), letter.toLocaleLowerCase(tag)]) {
        if ([...other].length === 1) letters.add(other);
      }
    }
  }
  return [...letters].sort(new Intl.Collator(tag).compare);
}

const missingLetters = ({ letters }: FontFacts, locale: Locale) =>
  lettersOf(locale).filter((letter) => !letters.has(letter.codePointAt(0) as number));

const hasWeights = ({ weights: own }: FontFacts) =>
  own !== undefined && own.least <= weights.least && own.most >= weights.most;

function judgeFile(
  portal: Portal,
  entry: Entry<Site>,
  path: ValuePath,
  file: string,
  languages: readonly Locale[],
): Problem[] {
  if (!portal.fonts.has(file)) {
    const message = phrase('check.font.missing', { found: quote(`theme/${file}`) });
    return [problemAt(portal, entry, path, 'font', message, phrase('check.mend.addPicture'))];
  }
  const font = portal.fonts.get(file);
  // An invalid font is reported at the file.
  if (!font) return [];
  return languages.flatMap((locale): Problem[] => {
    const missing = missingLetters(font, locale);
    if (missing.length === 0) return [];
    const values = { language: localeInfo[locale].name, letters: missing.join(' ') };
    const message = phrase('check.font.letters', values);
    const hint = phrase('check.mend.fontLetters', { field: 'languages' });
    return [problemAt(portal, entry, path, 'font', message, hint)];
  });
}

/** Require the portal's own fonts to exist, with every character of its languages and a bold weight. */
export const checkThemeFonts: Validator = (portal) =>
  portal.site.flatMap((entry) => {
    const { theme, languages } = entry.data;
    const judge = (use: keyof typeof theme.fonts, font: ThemeFont | undefined): Problem[] => {
      if (!font) return [];
      const path = ['theme', 'fonts', use];
      const asked = font.languages ?? languages;
      const files = [['file', font.file] as const, ['bold', font.bold] as const];
      const problems = files.flatMap(([field, file]) =>
        file === undefined ? [] : judgeFile(portal, entry, [...path, field], file, asked),
      );
      const facts = portal.fonts.get(font.file);
      if (font.bold !== undefined || !facts || hasWeights(facts)) return problems;
      const message = phrase('check.font.oneWeight', { ...weights });
      const hint = phrase('check.mend.addBold', { field: 'bold' });
      return [...problems, problemAt(portal, entry, [...path, 'file'], 'font', message, hint)];
    };
    return [...judge('headings', theme.fonts.headings), ...judge('tables', theme.fonts.tables)];
  });

/** Text colour and background in a theme, with the required contrast. */
type Pair = readonly [front: string, ground: string, needed: number];

/** Accents are read as text, on the background and on the tint of notices and tables. */
const accentPairs = ({ accent, paper, wash }: ThemeColours): Pair[] => [
  [accent, paper, 4.5],
  [accent, wash, 4.5],
];

/** The faintest text and the faintest stage mark must be readable on every background. */
const groundPairs = (theme: ThemeName, { paper, wash }: ThemeColours): Pair[] => [
  [inks[theme].faint, paper, 4.5],
  [inks[theme].faint, wash, 4.5],
  [faintestMark[theme], paper, 3],
];

const failing = (pairs: readonly Pair[]) =>
  pairs.find(([front, ground, needed]) => contrastRatio(front, ground) < needed);

/** Rounded down to two digits, so that a failing ratio never looks sufficient. */
const shown = (ratio: number) => (Math.floor(ratio * 100) / 100).toFixed(2);

const colourFields = {
  light: { accent: 'accent', paper: 'paper' },
  dark: { accent: 'accentDark', paper: 'paperDark' },
} as const;

/** Require legible accents and backgrounds in each theme. */
export const checkSiteColours: Validator = (portal) =>
  portal.site.flatMap((entry) => {
    const chosen: ChosenColours = entry.data.colours;
    const colours = themeColours(chosen);
    return (['light', 'dark'] as const).flatMap((theme) => {
      const away = theme === 'light' ? -1 : 1;
      const judge = (
        field: keyof ChosenColours,
        step: 1 | -1,
        pairsOf: (colours: ThemeColours) => Pair[],
      ): Problem[] => {
        const wrong = failing(pairsOf(colours[theme]));
        const own = chosen[field];
        if (!wrong || own === undefined) return [];
        const [front, ground, needed] = wrong;
        const found = shown(contrastRatio(front, ground));
        const message = phrase('check.site.contrast', { front, ground, needed, found });
        const nearest = nearestColour(
          own,
          step,
          (colour) => !failing(pairsOf(themeColours({ ...chosen, [field]: colour })[theme])),
        );
        const hint = nearest
          ? phrase('check.mend.nearestColour', { colour: nearest })
          : phrase(step === 1 ? 'check.mend.lighter' : 'check.mend.darker');
        return [problemAt(portal, entry, ['colours', field], 'contrast', message, hint)];
      };
      // Accents cannot be judged on an invalid background.
      const ground = judge(colourFields[theme].paper, away === -1 ? 1 : -1, (own) =>
        groundPairs(theme, own),
      );
      if (ground.length > 0) return ground;
      return judge(colourFields[theme].accent, away, accentPairs);
    });
  });

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
