import type { CellAnswer, FieldValue } from '../../domain/survey/form-field.ts';
import type { Cell as CsvCell } from '../../exports/csv.ts';
import type { CellFormat, ValidationRule } from '../../exports/workbook/model.ts';
import type { FieldLists } from './field-lists.ts';

/** What is written into a box that is ticked: a letter of every keyboard. */
export const tick = 'x';

/** Most letters of an answer in words. */
const longestAnswer = 2000;

/** How a program treats what is typed into a field: a text is never made a number or a date. */
export function formatOf({ kind }: FieldValue): CellFormat {
  switch (kind) {
    case 'count':
    case 'rank':
      return 'whole';
    case 'year':
      return 'year';
    case 'number':
      return 'decimal';
    // A share that is shown as one is read in one way only: 40% is never taken for 40 or 0.4.
    case 'percent':
      return 'percent';
    default:
      return 'text';
  }
}

/** An answer as it stands in a workbook. */
export function answerValue(
  value: FieldValue,
  answer: CellAnswer,
  lists: Pick<FieldLists, 'name'>,
): string | number {
  if (answer === true) return tick;
  if (typeof answer === 'string') return lists.name(value, answer);
  return value.kind === 'percent' ? Number((answer / 100).toPrecision(15)) : answer;
}

/**
 * An answer as it stands in CSV, where it can be read in one way only: three digits behind a point
 * could be a thousand, and a per cent below one a part of a whole.
 */
export function answerText(
  value: FieldValue,
  answer: CellAnswer,
  lists: FieldLists,
  decimal: '.' | ',',
): CsvCell {
  if (answer === true) return tick;
  if (typeof answer === 'string') return lists.name(value, answer);
  const plain = String(answer).replace('.', decimal);
  const isDoubtful = /[.,]\d{3}$/.test(plain);
  const written = isDoubtful ? `${plain}0` : plain;
  if (value.kind === 'percent') return `${written}%`;
  return isDoubtful ? written : answer;
}

/** What may be typed into a field of a workbook. */
export function ruleOf(value: FieldValue, lists: FieldLists): ValidationRule {
  const offered = lists.offer(value);
  if (offered) return { kind: 'list', values: offered };
  switch (value.kind) {
    case 'tick':
      return { kind: 'list', values: [tick] };
    case 'count':
      return { kind: 'whole', least: 0 };
    case 'rank':
      return { kind: 'whole', least: 1, most: value.most };
    case 'year':
      return { kind: 'whole', least: 1000, most: 2999 };
    case 'percent': {
      const { least = 0, most = 100 } = value;
      return { kind: 'decimal', least: least / 100, most: most / 100 };
    }
    case 'number': {
      const { least, most } = value;
      return {
        kind: 'decimal',
        ...(least !== undefined && { least }),
        ...(most !== undefined && { most }),
      };
    }
    default:
      return { kind: 'text-length', most: longestAnswer };
  }
}
