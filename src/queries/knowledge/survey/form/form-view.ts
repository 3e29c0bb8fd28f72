import type { FormField } from '../../../../domain/survey/form-field.ts';
import type { Locale } from '../../../../i18n/locales.ts';

export interface ControlView {
  readonly key: string;
  /** Its label without the title of its question. */
  readonly label: string;
  readonly kind: FormField['value']['kind'];
  /** Unit or limits of a number. */
  readonly hint: string | undefined;
  /** Personal data: a line on paper, but no field on screen. */
  readonly isPrivate: boolean;
}

/** A checkbox or radio button with the fields next to it. */
export interface OptionView {
  readonly id: string;
  readonly label: string;
  readonly beside: readonly ControlView[];
}

export interface BoxView extends ControlView {
  readonly beside: readonly ControlView[];
}

export interface ChoiceView {
  readonly key: string;
  readonly label: string;
  readonly options: readonly OptionView[];
}

export interface TableView {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    /** Field for the name of a row without one. */
    readonly name: ControlView | undefined;
    readonly cells: readonly (readonly ControlView[])[];
  }[];
}

/** Input area of a question. */
export type AnswerPart =
  | { readonly kind: 'lines'; readonly lines: readonly ControlView[] }
  | { readonly kind: 'boxes'; readonly title?: string; readonly boxes: readonly BoxView[] }
  | { readonly kind: 'choice'; readonly choice: ChoiceView }
  | { readonly kind: 'table'; readonly table: TableView };

export interface AskedView {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly instruction: string;
  /** Language of the examples, which are quoted as printed. */
  readonly formLanguage: Locale | undefined;
  readonly examples: readonly string[];
  readonly skip: string | undefined;
  readonly confidential: string | undefined;
  readonly parts: readonly AnswerPart[];
}

/** Questions of a part of the form under their heading. */
export interface AskedPart {
  readonly id: string;
  readonly title: string;
  /** Whether each question has a screen of its own; otherwise the part has one. */
  readonly hasSteps: boolean;
  readonly asked: readonly AskedView[];
}
