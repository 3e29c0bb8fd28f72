import type { FormItem } from '../../domain/survey/compile-form.ts';
import { isPublicField } from '../../domain/survey/public-answers.ts';
import type { FormField } from '../../domain/survey/form-field.ts';
import { statedLabels } from '../../domain/survey/stated-label.ts';
import { inEachLocale, type Localized } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';

/** What an item of the form asks, in words. */
export const itemTitle = (item: FormItem): Localized =>
  'question' in item ? item.question.title : item.indicator.label;

/** A field of the form that is published of single clusters, with what it is called in full. */
export interface PublicField {
  readonly field: FormField;
  readonly meaning: Localized;
}

/** What stands in a field beside what was chosen or counted. */
const besides = ['text', 'share', 'currency'] as const;

/** The words behind the last dot of a key that are no label of the form. */
export function besideOf({ key, value }: FormField): (typeof besides)[number] | undefined {
  if (value.kind === 'tick' || value.kind === 'code') return undefined;
  return besides.find((word) => key.endsWith(`.${word}`));
}

/** The fields of the form whose single answers the portal publishes, by key, in their order. */
export const publicFields = remember(
  'publicFields',
  ({ form, site }: Portal): ReadonlyMap<string, PublicField> =>
    new Map(
      form.items.flatMap((item) =>
        item.fields
          .filter((field) => isPublicField(item, field, site.publishAnswers))
          .map((field) => [
            field.key,
            {
              field,
              meaning: inEachLocale((locale) =>
                [
                  itemTitle(item)[locale],
                  ...statedLabels(field).map((label) => label[locale]),
                ].join(': '),
              ),
            },
          ]),
      ),
    ),
);
