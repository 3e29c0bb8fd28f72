import type { NumberForm } from './number-forms.ts';
import { readNumberText } from './number-text.ts';

/** Number format of a column, where one of its cells is unambiguous. */
export interface NumberHint {
  /** Decimal separator, and a cell that shows it. */
  readonly decimal?: Shown;
  /** Thousands separator, and a cell that shows it. */
  readonly group?: Shown;
}

interface Shown {
  readonly sign: string;
  readonly by: string;
}

/**
 * Whether an interpretation is consistent with a hint. A column may have two thousands separators, but only one
 * decimal separator with no other use.
 */
export function fitsHint({ decimal, group }: NumberForm, hint: NumberHint): boolean {
  const decimalFits =
    decimal === undefined ||
    (decimal !== hint.group?.sign && decimal === (hint.decimal?.sign ?? decimal));
  return decimalFits && (group === undefined || group !== hint.decimal?.sign);
}

/** Separator shared by all interpretations of a number. */
function agreed(forms: readonly NumberForm[], part: 'decimal' | 'group'): string | undefined {
  const [first] = forms;
  const sign = first?.[part];
  return sign && forms.every((form) => form[part] === sign) ? sign : undefined;
}

/**
 * Separators shown by the texts of a column; none if two texts contradict each other.
 * @param whole whether only whole numbers are allowed: `1.250` has just one interpretation as such
 */
export function findNumberHint(texts: Iterable<string>, whole = false): NumberHint {
  const shown: { decimal?: Shown; group?: Shown } = {};
  for (const text of texts) {
    const found = readNumberText(text);
    if (found.kind !== 'number') continue;
    const wholeHere = whole && found.zeros === 0;
    const forms = found.forms.filter(
      ({ digits }) => !wholeHere || Number.isInteger(Number(digits)),
    );
    for (const part of ['decimal', 'group'] as const) {
      const sign = agreed(forms, part);
      if (!sign || (part === 'group' && !/[.,]/.test(sign))) continue;
      if (shown[part] && shown[part].sign !== sign) return {};
      shown[part] ??= { sign, by: text.trim() };
    }
  }
  return shown.decimal && shown.decimal.sign === shown.group?.sign ? {} : shown;
}
