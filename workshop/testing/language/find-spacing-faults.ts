import type { Locale } from '../../../src/i18n/locales.ts';
import { typography } from './typography.ts';

/** Faults in any language, with names. */
const always: readonly (readonly [RegExp, string])[] = [
  [/.{0,12} {2,}.{0,12}/u, 'two spaces'],
  [/.{0,12}\s[,.;:!?)\]].{0,5}/u, 'space before punctuation'],
  [/.{0,5}[([]\s.{0,12}/u, 'space after a bracket'],
  [/.{0,12}[,;]\p{L}.{0,12}/u, 'no space after punctuation'],
  // May be an address; Georgian has no capitals to distinguish.
  [
    /.{0,12}[\p{Ll}\d)»”“][.!?]\p{Lu}\p{Ll}.{0,12}|.{0,12}[ა-ჰ][.!?][ა-ჰ].{0,12}/u,
    'no space after a stop',
  ],
  [/.{0,5}(?<![\p{L}\d.])\d+(?: [–-] ?|[–-] )\d.{0,5}/u, 'a range with spaces'],
  [/.{0,12}\.{2,}/u, 'points in a row'],
  [/.{0,12}(?:\s-\s|--|—).{0,12}/u, 'no dash of this site'],
  [/.{0,5}(?<![\p{L}\d)])-\d.{0,5}/u, 'a hyphen for a minus'],
];

/** Numbers joined by a character, except in codes such as TR 07R2.02-01 or ISO 3166-2. */
const joined = (sign: string) =>
  new RegExp(`(?<![\\p{L}\\d.–-]|ISO )\\d+${sign}\\d+(?![\\p{L}\\d–-])`, 'u');

/** Spaces, dashes, ranges and percentages that break conventions. */
export function findSpacingFaults(locale: Locale, text: string): string[] {
  const { range, percentFirst } = typography[locale];
  const own: readonly (readonly [RegExp, string])[] = [
    [joined(range === '–' ? '-' : '–'), `a range without ${range}`],
    percentFirst
      ? [/\d+\s?%/u, 'per cent after the number']
      : [/(?<!\d\s?)%\s?\d+/u, 'per cent first'],
    ...(percentFirst ? [] : [[/\d\s%/u, 'space before per cent'] as const]),
  ];
  return [...always, ...own].flatMap(([pattern, name]) => {
    const [found] = pattern.exec(text) ?? [];
    return found === undefined ? [] : [`${name}: “${found}”`];
  });
}
