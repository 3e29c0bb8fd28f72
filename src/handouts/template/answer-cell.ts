import type { CellAnswer, FieldValue } from '../../domain/survey/form-field.ts';
import type { Cell as CsvCell } from '../../exports/csv.ts';
import type { CellFormat, ValidationRule } from '../../exports/workbook/model.ts';
import type { FieldLists } from './field-lists.ts';

/** Mark for a ticked box: a character on every keyboard. */
export const tick = 'x';

/** Maximum characters of a written answer. */
const longestAnswer = 2000;

/** Number format of a field: text never becomes a number or a date. */
export function formatOf({ kind }: FieldValue): CellFormat {
  switch (kind) {
    case 'count':
    case 'rank':
      return 'whole';
    case 'year':
      return 'year';
    case 'number':
      return 'decimal';
    // A share shown as a percentage has one reading: 40% is never taken for 40 or 0.4.
    case 'percent':
      return 'percent';
    default:
      return 'text';
  }
}

/** Answer as a workbook value. */
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
 * Answer as unambiguous CSV text: three digits after a point could be thousands, and a percentage below one a
 * fraction.
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

/** Validation rule of a workbook field. */
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
      const { least: min = 0, most: max = 100 } = value;
      return { kind: 'decimal', least: min / 100, most: max / 100 };
    }
    case 'number': {
      const { least: min, most: max } = value;
      return {
        kind: 'decimal',
        ...(min !== undefined && { least: min }),
        ...(max !== undefined && { most: max }),
      };
    }
    default:
      return { kind: 'text-length', most: longestAnswer };
  }
}
