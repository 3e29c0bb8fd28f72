import { authorTranslate } from '../../src/i18n/author-messages.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { RoundPlan } from '../../src/review/plan-round.ts';
import type { Written } from './take-back.ts';

/** Longest part of a text that is quoted. */
const longest = 160;

const quote = (text: string) => {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > longest ? `${line.slice(0, longest)} …` : line;
};

/** What became of a returned file, line by line. */
export function sayRound(
  file: string,
  { faults, partly, notes }: RoundPlan,
  { plans }: Written,
  { locale, by, dry }: { locale: Locale; by: string | undefined; dry: boolean },
): string[] {
  const t = authorTranslate(locale);
  const edits = plans.reduce((sum, plan) => sum + plan.edits.size, 0);
  const signed = plans.filter((plan) => plan.signed);
  return [
    t(dry ? 'command.review.wouldTake' : 'command.review.took', {
      file,
      edits,
      n: signed.length,
      by: by ?? '–',
    }),
    ...faults.flatMap(({ key, fault, now, returned }) => [
      t(`command.review.fault.${fault}`, { key }),
      ...(now === '' ? [] : [`  − ${quote(now)}`]),
      `  + ${quote(returned)}`,
    ]),
    ...partly.map(({ file: part, id, path, units }) => {
      const entry = path.length === 0 ? part : `${part} (${id})`;
      return t('command.review.partly', { file: entry, n: units.length });
    }),
    ...notes.map(({ key, note }) => t('command.review.noted', { key, note: quote(note) })),
  ];
}
