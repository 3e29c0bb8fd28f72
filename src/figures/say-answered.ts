import type { AnswerBase } from '../domain/figures/table.ts';
import { useFormat } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { useTranslate } from '../i18n/translate.ts';

/** "12 clusters were asked and 10 answered", without a full stop. */
export function sayAnswered(
  { asked, answered, least }: Pick<AnswerBase, 'asked' | 'answered' | 'least'>,
  locale: Locale,
): string {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const number = { n: asked, asked: format.number(asked), least };
  return answered === undefined
    ? t('results.few', number)
    : t('results.askedAnswered', { ...number, answered: format.number(answered) });
}
