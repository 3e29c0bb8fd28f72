import type { FormItem } from '../../domain/survey/compile-form.ts';
import { isPublicField } from '../../domain/survey/public-answers.ts';
import type { FormField } from '../../domain/survey/form-field.ts';
import { statedLabels } from '../../domain/survey/stated-label.ts';
import { inEachLocale, type Localized } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';

/** Title of a form item. */
export const itemTitle = (item: FormItem): Localized =>
  'question' in item ? item.question.title : item.indicator.label;

/** A form field whose single answers are public, with its full label. */
export interface PublicField {
  readonly field: FormField;
  readonly meaning: Localized;
}

/** Suffixes of fields next to a choice or count. */
const suffixes = ['text', 'share', 'currency'] as const;

/** Suffix of a key that is not a label of the form. */
export function suffixOf({ key, value }: FormField): (typeof suffixes)[number] | undefined {
  if (value.kind === 'tick' || value.kind === 'code') return undefined;
  return suffixes.find((word) => key.endsWith(`.${word}`));
}

/** Form fields whose single answers the portal publishes, by key, in order. */
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
