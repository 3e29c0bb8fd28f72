import { editionTimes } from '../domain/editions.ts';
import { countedFacts } from '../domain/figures/counted-facts.ts';
import type { FigureInputs } from '../domain/figures/inputs.ts';
import { useFormat } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { MessageValues } from '../i18n/translate.ts';
import { yearWords } from '../i18n/year-words.ts';

/**
 * Placeholder values: the edition's year, the time of its survey, and its total counts.
 * @param edition of the figure; its counts are those of the inputs
 */
export function editionFacts(inputs: FigureInputs, edition: string, locale: Locale): MessageValues {
  const data = inputs.editions.get(edition);
  const format = useFormat(locale);
  const facts: Record<string, string | number> = data
    ? yearWords(editionTimes(edition, data), locale)
    : {};
  for (const [name, count] of countedFacts(inputs)) {
    facts[name] = format.number(count);
    facts[`num_${name}`] = count;
  }
  return facts;
}
