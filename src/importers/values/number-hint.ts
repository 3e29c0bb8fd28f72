import type { NumberForm } from './number-forms.ts';
import { readNumberText } from './number-text.ts';

/** How the numbers of a column are written, where one of its cells shows it beyond doubt. */
export interface NumberHint {
  /** The sign before decimals and a cell that shows it. */
  readonly decimal?: Shown;
  /** The sign between thousands and a cell that shows it. */
  readonly group?: Shown;
}

interface Shown {
  readonly sign: string;
  readonly by: string;
}

/**
 * Could a number be written so in a column that a hint tells of? Thousands may be set apart in two
 * ways there, but the sign before decimals is one and does nothing else.
 */
export function fitsHint({ decimal, group }: NumberForm, hint: NumberHint): boolean {
  const decimalFits =
    decimal === undefined ||
    (decimal !== hint.group?.sign && decimal === (hint.decimal?.sign ?? decimal));
  return decimalFits && (group === undefined || group !== hint.decimal?.sign);
}

/** The one sign that all ways of reading a number agree on. */
function agreed(forms: readonly NumberForm[], part: 'decimal' | 'group'): string | undefined {
  const [first] = forms;
  const sign = first?.[part];
  return sign && forms.every((form) => form[part] === sign) ? sign : undefined;
}

/**
 * What the texts of a column show about the signs in its numbers. None where two of them contradict
 * each other.
 * @param whole whether only whole numbers can stand there: `1.250` is one of them in one way only
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
