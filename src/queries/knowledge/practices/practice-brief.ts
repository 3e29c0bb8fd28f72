import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import { briefParts, type Practice } from '../../../schemas/practice.ts';

export interface BriefLine {
  readonly id: (typeof briefParts)[number];
  readonly label: string;
  readonly text: string;
}

/** Needs, results and transferability; empty if not written. */
export function practiceBrief({ brief }: Practice, locale: Locale): BriefLine[] {
  if (!brief) return [];
  const t = useTranslate(locale);
  return briefParts.map((id) => ({
    id,
    label: t(`practices.brief.${id}`),
    text: brief[id][locale],
  }));
}
