import type { FontFacts } from '../fonts/read-font.ts';
import { type Locale, localeInfo } from '../i18n/locales.ts';
import { phrase } from '../i18n/phrase.ts';
import { messages } from '../i18n/translate.ts';
import { writing } from '../i18n/writing.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import type { Entry } from '../loaders/portal.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import type { Site } from '../schemas/site.ts';
import type { ThemeFont } from '../schemas/theme.ts';
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

type Portal = Parameters<Validator>[0];

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
