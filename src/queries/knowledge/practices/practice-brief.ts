import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import { briefParts, type Practice } from '../../../schemas/practice.ts';

/** One of the sentences with which a practice begins, under its label. */
export interface BriefLine {
  readonly id: (typeof briefParts)[number];
  readonly label: string;
  readonly text: string;
}

/** What was needed, what came of it, and whether others can do it; none where nobody wrote it down. */
export function practiceBrief({ brief }: Practice, locale: Locale): BriefLine[] {
  if (!brief) return [];
  const t = useTranslate(locale);
  return briefParts.map((id) => ({
    id,
    label: t(`practices.brief.${id}`),
    text: brief[id][locale],
  }));
}
