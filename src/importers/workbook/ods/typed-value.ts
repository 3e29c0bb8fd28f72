import type { Cell } from '../model.ts';

export type PlacelessCell = Cell extends infer One
  ? One extends Cell
    ? Omit<One, 'address' | 'row' | 'column'>
    : never
  : never;

const errorText = /^(#(REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)|Err:\d+)$/;

/** Day 0 of serial numbers in Excel and LibreOffice. */
const dayZero = Date.UTC(1899, 11, 30);

/** Serial number of a day or moment; undefined if there is no such day. */
function serialOf(year: number, month: number, day: number, seconds: number): number | undefined {
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, day);
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return undefined;
  return (moment.getTime() - dayZero) / 86_400_000 + seconds / 86_400;
}

function readDate(written: string, text: string): PlacelessCell | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:[.,]\d+)?Z?)?$/.exec(written);
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  const serial = serialOf(year, month, day, (hours * 60 + minutes) * 60 + seconds);
  if (serial === undefined) return undefined;
  const value = Number.isInteger(serial) ? written.slice(0, 10) : written.slice(0, 19);
  return { kind: 'date', value, text: text || value, serial };
}

/** A time of day, or a number of days if 24 hours or more. */
function readTime(written: string, text: string): PlacelessCell | undefined {
  const parts = /^PT(\d{1,6})H(\d{1,2})M(\d{1,2})(?:[.,]\d+)?S$/.exec(written);
  if (!parts) return undefined;
  const [, hours = '', minutes = '', seconds = ''] = parts;
  const serial = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (serial >= 1) return { kind: 'number', value: serial, text: text || String(serial) };
  const value = `T${[hours, minutes, seconds].map((part) => part.padStart(2, '0')).join(':')}`;
  return { kind: 'date', value, text: text || value.slice(1), serial };
}

function readNumber(written: string | undefined, text: string): PlacelessCell | undefined {
  const value = Number(written);
  if (written === undefined || written === '' || !Number.isFinite(value)) return undefined;
  return { kind: 'number', value, text: text || String(value) };
}

/**
 * Content of an OpenDocument cell, from its attributes and displayed text.
 * @returns undefined if it is blank
 */
export function readTypedValue(
  attributes: Readonly<Record<string, string>>,
  text: string,
): PlacelessCell | undefined {
  const formula = attributes['table:formula'] !== undefined;
  const mark = formula ? { formula: true as const } : {};
  const type = attributes['office:value-type'];
  if (attributes['calcext:value-type'] === 'error' || (formula && errorText.test(text))) {
    return { kind: 'error', value: text, text, ...mark };
  }
  if (type === undefined && formula && text === '') {
    return { kind: 'error', value: '', text: '', ...mark };
  }
  const typed = readByType(type, attributes, text);
  const shown = attributes['office:string-value'] ?? text;
  // If the value does not match its type, the displayed text is used.
  const cell = typed ?? { kind: 'text' as const, value: shown, text: shown };
  return cell.text.trim() === '' ? undefined : { ...cell, ...mark };
}

function readByType(
  type: string | undefined,
  attributes: Readonly<Record<string, string>>,
  text: string,
): PlacelessCell | undefined {
  switch (type) {
    case 'float':
    case 'currency':
      return readNumber(attributes['office:value'], text);
    case 'percentage': {
      const number = readNumber(attributes['office:value'], text);
      return number?.kind === 'number' ? { ...number, percent: true } : number;
    }
    case 'date':
      return readDate(attributes['office:date-value'] ?? '', text);
    case 'time':
      return readTime(attributes['office:time-value'] ?? '', text);
    case 'boolean': {
      const value = attributes['office:boolean-value'] === 'true';
      return { kind: 'boolean', value, text: text || (value ? 'TRUE' : 'FALSE') };
    }
    default:
      return undefined;
  }
}
