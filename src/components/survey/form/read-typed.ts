import type { CellAnswer, FieldValue } from '../../../domain/survey/form-field.ts';
import { readCell } from '../../../domain/survey/read-cell.ts';

/** Parsed input of a field, or its fault. */
export type TypedReading =
  { readonly cell: CellAnswer } | { readonly fault: string; readonly expected: string };

const refuse = (fault: string, expected = ''): TypedReading => ({ fault, expected });

/** Space between thousands, which is unambiguous. */
const thousands = /(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g;
/** A comma or a point before three digits: thousands in one language, a fraction in another. */
const unclear = /^[+-]?[1-9]\d{0,2}(?:[.,]\d{3})+$/;

function readNumber(value: FieldValue, typed: string): TypedReading {
  const text = typed
    .replace(/^[−–]/, '-')
    .replace(value.kind === 'percent' ? /^%\s*|\s*%$/g : /$^/, '')
    .replaceAll(thousands, '');
  const broken = value.kind === 'rank' ? 'rank' : value.kind;
  const most = value.kind === 'rank' ? String(value.most) : '';
  if (unclear.test(text)) return refuse('unclear');
  if (!/^[+-]?\d+(?:[.,]\d+)?$/.test(text)) return refuse(broken, most);
  const reading = readCell(value, Number(text.replace(',', '.')));
  if ('cell' in reading) return reading;
  const isLimited = value.kind === 'number' || value.kind === 'percent';
  const limits = isLimited && reading.allowed[0];
  return limits
    ? refuse('range', limits.replace('-Infinity', '…').replace('Infinity', '…'))
    : refuse(broken, most);
}

/** Minimal formats of a web address, e-mail address, phone number, date and place. */
const shapes = {
  link: /^(?:https?:\/\/)?[^\s.]+(?:\.[^\s.]+)+$/i,
  email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  phone: /^(?:\D*\d){5,}\D*$/,
  moment: /\b\d{4}\b/,
  point: /^(?:\D*\d+){2,}\D*$/,
  // A code, or a name known to the importer in any of the languages.
  country: /^(?:[A-Z]{2}|\p{L}[\p{L}\p{M} .'’()-]{2,})$/u,
};

/**
 * Parse the input of a field like the importer; undefined if empty. An ambiguous number is refused, as there.
 */
export function readTyped(value: FieldValue, raw: string): TypedReading | undefined {
  const typed = raw.trim();
  if (typed === '') return undefined;
  switch (value.kind) {
    case 'tick':
      return { cell: true };
    case 'count':
    case 'rank':
    case 'year':
    case 'percent':
    case 'number':
      return readNumber(value, typed);
    case 'currency': {
      const reading = readCell(value, typed.toUpperCase());
      return 'cell' in reading ? reading : refuse('currency');
    }
    case 'link':
    case 'email':
    case 'phone':
    case 'moment':
    case 'point':
    case 'country':
      return shapes[value.kind].test(typed) ? { cell: typed } : refuse(value.kind);
    default:
      return { cell: typed };
  }
}
