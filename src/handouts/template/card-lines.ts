import type { FormItem } from '../../domain/survey/compile-form.ts';
import type { FormField } from '../../domain/survey/form-field.ts';
import { authorTranslate } from '../../i18n/author-messages.ts';
import { partTitle } from '../../i18n/part-title.ts';
import { columnLabel, groupOf, labelOf } from '../../importers/form/field-names.ts';
import { askedItems, type FormRequest } from './form-request.ts';
import { explanationsOf, hintOf, titleOf } from './form-words.ts';

/** Line of a card: text, or a field to fill in. */
export type CardLine =
  | { readonly kind: 'part' | 'question' | 'explanation' | 'group'; readonly text: string }
  | {
      readonly kind: 'field';
      readonly field: FormField;
      readonly title: string;
      /** Its names within its group, and outside it. */
      readonly label: string;
      readonly column: string;
      readonly hint: string;
    };

function partOf(item: FormItem, { form, locale }: FormRequest): string {
  if (!('question' in item)) return authorTranslate(locale)('template.part.indicators');
  const { part } = item.question;
  return partTitle(form.parts.find((own) => own.part === part) ?? { part }, locale);
}

function* itemLines(item: FormItem, { locale }: FormRequest): Generator<CardLine> {
  const title = titleOf(item, locale);
  yield { kind: 'question', text: title };
  for (const text of explanationsOf(item, locale)) yield { kind: 'explanation', text };
  let group: string | undefined;
  for (const field of item.fields) {
    const own = groupOf(item, field, locale);
    if (own !== undefined && own !== group) yield { kind: 'group', text: own };
    group = own;
    const [label, hint] = [labelOf(item, field, locale), hintOf(field, locale)];
    const column = columnLabel(item, field, locale);
    yield { kind: 'field', field, title, label, column, hint };
  }
}

/** Lines of a form, in the order of its questions. */
export function cardLines(request: FormRequest): CardLine[] {
  let part = '';
  return askedItems(request).flatMap((item) => {
    const own = partOf(item, request);
    const head: CardLine[] = own === part ? [] : [{ kind: 'part', text: own }];
    part = own;
    return [...head, ...itemLines(item, request)];
  });
}
