import type { FormItem, SurveyForm } from '../../domain/survey/compile-form.ts';
import { isAsked } from '../../domain/survey/answer-state.ts';
import type { Answers } from '../../domain/survey/form-field.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { OptionList } from '../../importers/values/option-list.ts';

/** A form to make. */
export interface FormRequest {
  readonly form: SurveyForm;
  readonly edition: string;
  readonly locale: Locale;
  readonly bodies: OptionList;
  readonly regions: OptionList;
}

/** Whom a form or a row of a table is for, and what is known of it. */
export interface FormSubject {
  readonly cluster: string;
  readonly region?: string | undefined;
  readonly cells: Answers;
  /** The edition of which the answers are, where they are older ones that count only if they stay. */
  readonly olderFrom?: string | undefined;
}

/** What the form of an edition asks. A cluster's stage may change: skip rules are told, not applied. */
export function askedItems({ form, edition }: FormRequest): FormItem[] {
  return form.items.filter((item) => isAsked(item, { edition, stage: undefined }));
}
