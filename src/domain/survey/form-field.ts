import type { Localized } from '../../i18n/locales.ts';

/** What stands in a field that is filled in; a tick is only ever there or not. */
export type CellAnswer = string | number | true;

/** Answers by the key of their field. A field that is not in it was left empty. */
export type Answers = ReadonlyMap<string, CellAnswer>;

/** One of the answers among which a field lets choose. */
export interface FieldOption {
  readonly id: string;
  readonly label: Localized<string>;
  /** Term used in the inventory, if it differs. */
  readonly printed?: string | undefined;
  /** Does whoever chooses it also write what is meant? Then its label asks for that. */
  readonly specify?: true | undefined;
}

/** What may be written into a field. Shares are per cent; money is an amount beside its currency. */
export type FieldValue =
  | {
      readonly kind:
        | 'text'
        | 'link'
        | 'email'
        | 'phone'
        | 'body'
        | 'country'
        | 'currency'
        | 'tick'
        | 'count'
        | 'year'
        | 'moment'
        | 'point';
    }
  | { readonly kind: 'code'; readonly options: readonly FieldOption[] }
  | { readonly kind: 'rank'; readonly most: number }
  /** From 0 to 100, unless it says otherwise. */
  | { readonly kind: 'percent'; readonly least?: number; readonly most?: number }
  | { readonly kind: 'number'; readonly least?: number; readonly most?: number };

/**
 * One thing to fill in: a column of the table of returns, a line of the form. The key is permanent:
 * `q08.large.all` is question q08, row large, column all.
 */
export interface FormField {
  readonly key: string;
  /** Id of the question or the indicator that it belongs to. */
  readonly item: string;
  readonly value: FieldValue;
  /** What it is called below the title of its question, from the outside in; none for the whole. */
  readonly labels: readonly Localized<string>[];
  /** The same where an answer is stated, if the labels ask for more than a tick or a number. */
  readonly stated?: readonly Localized<string>[];
  /** Id of the stage whose criterion is ticked. */
  readonly stage?: string;
  /** What the return holds outside its answers. */
  readonly holds?: 'name' | 'stage';
  /** Data of a person: asked, and never kept. */
  readonly private?: true;
}

/** Something in an answer that its question does not allow. */
export interface AnswerFault {
  /** Where, below the answer. */
  readonly path: readonly (string | number)[];
  readonly code: FaultCode;
  /** What was found. */
  readonly found: unknown;
  /** What is allowed, where it is a short list, or the limit that was passed. */
  readonly allowed: readonly string[];
}

export type FaultCode =
  | 'shape'
  | 'unknown'
  | 'text'
  | 'count'
  | 'number'
  | 'percent'
  | 'year'
  | 'moment'
  | 'point'
  | 'country'
  | 'currency'
  | 'repeated'
  | 'too-many'
  | 'private'
  | 'held-elsewhere';

/** A fault from its parts. */
export function fault(
  code: FaultCode,
  path: AnswerFault['path'],
  found: unknown,
  allowed: readonly string[] = [],
): AnswerFault {
  return { path, code, found, allowed };
}
