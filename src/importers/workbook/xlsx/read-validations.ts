import { parseAddress } from '../address.ts';
import type { CellMessage, CellRule, MergedArea, SheetValidation } from '../model.ts';
import { unescapeText } from './read-strings.ts';

type Attributes = Readonly<Record<string, string>>;

/** A cell range, on this or another sheet; named ranges are not resolved. */
const area =
  /^(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/u;

/** Max length of a list of cells: people name many cells by ranges, not one by one. */
const longestPlaces = 20_000;

/** Area of a reference such as `$A$1:C2`. */
export function parseArea(reference: string): MergedArea | undefined {
  const [from = '', to = from] = reference.replaceAll('$', '').split(':');
  const [first, last] = [parseAddress(from), parseAddress(to)];
  return (
    first && last && { top: first.row, left: first.column, bottom: last.row, right: last.column }
  );
}

function readList(formula: string): CellRule | undefined {
  const inline = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  if (inline !== undefined) {
    const values = inline.replaceAll('""', '"').split(',');
    return { kind: 'list', values: values.map((value) => value.trim()) };
  }
  const [, quoted, plain, reference = ''] = area.exec(formula) ?? [];
  const of = parseArea(reference);
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return of && { kind: 'range', of, ...(sheet !== undefined && { sheet }) };
}

/** Limits that are plain numbers; formulas are never computed. */
function readLimits(
  operator: string,
  first: string,
  second: string,
): { least?: number; most?: number } | undefined {
  const [one, two] = [first, second].map((text) =>
    text.trim() === '' ? Number.NaN : Number(text),
  );
  if (!Number.isFinite(one)) return undefined;
  if (operator === 'greaterThanOrEqual') return { least: one };
  if (operator === 'lessThanOrEqual') return { most: one };
  return operator === 'between' && Number.isFinite(two) ? { least: one, most: two } : undefined;
}

function readRule(
  { type, operator = 'between' }: Attributes,
  first: string,
  second: string,
): CellRule | undefined {
  if (type === 'list') return readList(first.trim());
  const kind = type === 'textLength' ? 'text-length' : type;
  if (kind !== 'whole' && kind !== 'decimal' && kind !== 'text-length') return undefined;
  const limits = readLimits(operator, first, second);
  return limits && { kind, ...limits };
}

function readMessage(title = '', text = ''): CellMessage | undefined {
  if (text === '') return undefined;
  return { text: unescapeText(text), ...(title && { title: unescapeText(title) }) };
}

/** Collect the validations of a sheet, except those given by formulas. */
export function gatherValidations() {
  let open: { attributes: Attributes; texts: Map<string, string> } | undefined;
  let part = '';
  return {
    open(name: string, attributes: Attributes) {
      if (name === 'dataValidation') open = { attributes, texts: new Map() };
      // Newer programs nest the formula in another element.
      else if (name !== 'f') part = name;
    },
    text(text: string) {
      if (open && part !== '') open.texts.set(part, (open.texts.get(part) ?? '') + text);
    },
    /** The validation that ends here, if supported. */
    close(name: string): SheetValidation | undefined {
      if (name !== 'dataValidation') {
        if (name !== 'f') part = '';
        return undefined;
      }
      const { attributes = {}, texts } = open ?? {};
      open = undefined;
      const rule = readRule(attributes, texts?.get('formula1') ?? '', texts?.get('formula2') ?? '');
      const places = attributes.sqref ?? texts?.get('sqref') ?? '';
      if (!rule || places.length > longestPlaces) return undefined;
      const areas = places.split(/\s+/).flatMap((place) => parseArea(place) ?? []);
      const error = readMessage(attributes.errorTitle, attributes.error);
      const prompt = readMessage(attributes.promptTitle, attributes.prompt);
      return {
        areas,
        rule,
        isWarning: attributes.errorStyle !== undefined && attributes.errorStyle !== 'stop',
        ...(error && { error }),
        ...(prompt && { prompt }),
      };
    },
  };
}
