import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Practice } from '../../../schemas/practice.ts';
import { type CitationView, viewCitations } from '../../links/citations.ts';

/** "Innovation (our reading)": a theme, and who assigned it. */
export function themeText(
  portal: Portal,
  { area, basis }: Practice['themes'][number],
  locale: Locale,
): string {
  const label = portal.practiceThemeById.get(area)?.label[locale] ?? area;
  return `${label} (${useTranslate(locale)(`practices.basis.${basis}`)})`;
}

export interface ResultView {
  readonly label: string;
  readonly value: string;
  readonly note: string | undefined;
  readonly sources: readonly CitationView[];
}

/** Results of a practice, with numbers formatted for the language. */
export function practiceResults(
  portal: Portal,
  { results }: Practice,
  locale: Locale,
): ResultView[] {
  const format = useFormat(locale);
  const t = useTranslate(locale);
  const write = (value: number, unit: string | undefined) => {
    if (unit === 'percent') return format.percentAsGiven(value);
    const number = format.number(value);
    return unit === 'eur' || unit === 'usd' || unit === 'dollars'
      ? `${number} ${t(`unit.${unit}`)}`
      : number;
  };
  return results.map(({ label, value, unit, text, note, sources }) => ({
    label: label[locale],
    value: value === undefined ? (text?.[locale] ?? t('not-reported')) : write(value, unit),
    note: note?.[locale],
    sources: viewCitations(portal, sources, locale),
  }));
}

/** Admission criteria, as in the portal's first case. */
export function admissionCriteria(portal: Portal, locale: Locale): string[] {
  const criteria = portal.practices[0]?.data.criteria ?? [];
  return criteria.map(({ label }) => label[locale]);
}
