import type { FormField } from '../../../../domain/survey/form-field.ts';
import type { Locale } from '../../../../i18n/locales.ts';

/** One thing to fill in, as a page shows it. */
export interface ControlView {
  readonly key: string;
  /** What it is called where it stands by itself, without the title of its question. */
  readonly label: string;
  readonly kind: FormField['value']['kind'];
  /** The unit or the limits of a number. */
  readonly hint: string | undefined;
  /** Data of a person: a line on paper, and nothing to fill in on a screen. */
  readonly isPrivate: boolean;
}

/** A box or a circle with what stands beside it. */
export interface OptionView {
  readonly id: string;
  readonly label: string;
  readonly beside: readonly ControlView[];
}

/** A box to tick, with what stands beside it. */
export interface BoxView extends ControlView {
  readonly beside: readonly ControlView[];
}

/** One of several to choose. */
export interface ChoiceView {
  readonly key: string;
  readonly label: string;
  readonly options: readonly OptionView[];
}

/** Fields in rows and columns. */
export interface TableView {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    /** A line for the name of a row without one. */
    readonly name: ControlView | undefined;
    readonly cells: readonly (readonly ControlView[])[];
  }[];
}

/** Where a question is answered. */
export type AnswerPart =
  | { readonly kind: 'lines'; readonly lines: readonly ControlView[] }
  | { readonly kind: 'boxes'; readonly title?: string; readonly boxes: readonly BoxView[] }
  | { readonly kind: 'choice'; readonly choice: ChoiceView }
  | { readonly kind: 'table'; readonly table: TableView };

/** A question of the form. */
export interface AskedView {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly instruction: string;
  /** Language of the examples, which stand as printed. */
  readonly formLanguage: Locale | undefined;
  readonly examples: readonly string[];
  readonly skip: string | undefined;
  /** That its answer is confidential, where it is. */
  readonly confidential: string | undefined;
  readonly parts: readonly AnswerPart[];
}

/** The questions of a part of the form under their heading. */
export interface AskedPart {
  readonly id: string;
  readonly title: string;
  readonly asked: readonly AskedView[];
}
