import type { Localized } from '../../i18n/locales.ts';

/** Value of a filled-in field; a tick is either true or missing. */
export type CellAnswer = string | number | true;

/** Answers by field key; empty fields are missing. */
export type Answers = ReadonlyMap<string, CellAnswer>;

export interface FieldOption {
  readonly id: string;
  readonly label: Localized<string>;
  /** Term used in the inventory, if it differs. */
  readonly printed?: string | undefined;
  /** Whether choosing it requires an explanation, which its label asks for. */
  readonly specify?: true | undefined;
}

/** Type of a field's value. Shares are in per cent; money is an amount with a currency. */
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
  /** From 0 to 100 unless stated otherwise. */
  | { readonly kind: 'percent'; readonly least?: number; readonly most?: number }
  | { readonly kind: 'number'; readonly least?: number; readonly most?: number };

/**
 * Single input: a column of the returns table, a line of the form. The key is permanent: `q08.large.all` is
 * question q08, row large, column all.
 */
export interface FormField {
  readonly key: string;
  readonly item: string;
  readonly value: FieldValue;
  /** Labels below the question's title, outermost first; empty if the field is the whole question. */
  readonly labels: readonly Localized<string>[];
  /** Labels for stating an answer, if the others ask for more than a tick or a number. */
  readonly stated?: readonly Localized<string>[];
  /** Id of the stage whose criterion is ticked. */
  readonly stage?: string;
  /** Property of the return that stores it, outside the answers. */
  readonly holds?: 'name' | 'stage';
  /** Personal data: asked, but never stored. */
  readonly private?: true;
}

/** Violation of a question's rules by an answer. */
export interface AnswerFault {
  readonly path: readonly (string | number)[];
  readonly code: FaultCode;
  readonly found: unknown;
  /** Allowed values, if few, or the limit exceeded. */
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
