import type { FormItem } from '../../domain/survey/compile-form.ts';
import type { FormField } from '../../domain/survey/form-field.ts';
import { examplePlace } from '../../domain/survey/read-cell.ts';
import { authorTranslate } from '../../i18n/author-messages.ts';
import type { Locale } from '../../i18n/locales.ts';

/** Title of a question, with the number used to refer to it. */
export function titleOf(item: FormItem, locale: Locale): string {
  const [number, title] =
    'question' in item
      ? [item.question.number, item.question.title]
      : [item.indicator.number, item.indicator.label];
  return `${number}. ${title[locale]}`;
}

/** Explanations below the title: how to answer, what to skip after an answer, who reads it. */
export function explanationsOf(item: FormItem, locale: Locale): string[] {
  const texts =
    'question' in item
      ? [item.question.instruction, item.question.skip]
      : [item.indicator.definition];
  const { confidential } = 'question' in item ? item.question : item.indicator;
  return [
    ...texts.flatMap((text) => text?.[locale] ?? []),
    ...(confidential ? [authorTranslate(locale)('template.hint.confidential')] : []),
  ];
}

/** How to fill in a field. */
export function hintOf({ value, private: isPrivate }: FormField, locale: Locale): string {
  const t = authorTranslate(locale);
  const { kind } = value;
  const { least: min, most: max } = kind === 'number' || kind === 'percent' ? value : {};
  const between = kind === 'percent' ? 'percentBetween' : 'between';
  const limits =
    min !== undefined && max !== undefined
      ? t(`template.hint.${between}`, { least: min, most: max })
      : t(`template.hint.${kind}`, {
          ...(kind === 'rank' && { most: value.most }),
          point: examplePlace,
        });
  return isPrivate ? `${limits} ${t('template.hint.private')}` : limits;
}
