import type { Locale } from '../../i18n/locales.ts';
import type { Sheet } from '../workbook/model.ts';
import type { LabelIndex } from './label-index.ts';

/** Rows searched for the words of a form: the header of a table, or the lines of a card. */
const looked = 400;
const most = 2000;

/** Language of the field names on a sheet; undefined on a tie. */
export function findLanguage({ rows }: Sheet, { languageOf }: LabelIndex): Locale | undefined {
  if (!languageOf) return undefined;
  const texts = new Set<string>();
  for (const { cells } of rows.slice(0, looked)) {
    for (const { kind, text } of cells) if (kind === 'text' && texts.size < most) texts.add(text);
  }
  const counts = new Map<Locale, number>();
  for (const text of texts) {
    const locale = languageOf(text);
    if (locale) counts.set(locale, (counts.get(locale) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}
