import type { FormItem, SurveyForm } from '../../domain/survey/compile-form.ts';
import { isAsked } from '../../domain/survey/answer-state.ts';
import type { Answers } from '../../domain/survey/form-field.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { OptionList } from '../../importers/values/option-list.ts';

export interface FormRequest {
  readonly form: SurveyForm;
  readonly edition: string;
  readonly locale: Locale;
  readonly bodies: OptionList;
  readonly regions: OptionList;
}

/** Subject of a form or table row, and what is known about it. */
export interface FormSubject {
  readonly cluster: string;
  readonly region?: string | undefined;
  readonly cells: Answers;
  /** Edition of the answers, if they are older ones that count only when confirmed. */
  readonly olderFrom?: string | undefined;
}

/** Questions of an edition's form. A cluster's stage may change, so skip rules are explained, not applied. */
export function askedItems({ form, edition }: FormRequest): FormItem[] {
  return form.items.filter((item) => isAsked(item, { edition, stage: undefined }));
}
