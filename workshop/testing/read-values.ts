import type { Typed } from '../../src/importers/values/typed.ts';
import { typedText } from '../../src/importers/values/typed.ts';
import type { Reading } from '../../src/importers/values/reading.ts';

/** A cell as in a spreadsheet: a text, a number, a boolean. */
export function cell(value: string | number | boolean, more: Partial<Typed> = {}): Typed {
  if (typeof value === 'string') return { ...typedText(value), ...more };
  const kind = typeof value === 'number' ? 'number' : 'boolean';
  return { kind, value, text: String(value), ...more };
}

/**
 * Summary for tables of cases: `= 40`, `empty`, `unanswered`, `refused 1.234 | 1234`, each with the codes of its
 * remarks.
 */
export function tell<T>(reading: Reading<T>): string {
  const codes = reading.remarks.map(({ code }) => code.replace(/^value\./, ''));
  const said = codes.length > 0 ? ` (${codes.join(', ')})` : '';
  const write = (value: T) => (typeof value === 'object' ? JSON.stringify(value) : String(value));
  switch (reading.kind) {
    case 'value':
      return `= ${write(reading.value)}${said}`;
    case 'refused':
      return `refused ${reading.readings.map(write).join(' | ')}${said}`.replace('  ', ' ');
    default:
      return reading.kind + said;
  }
}
