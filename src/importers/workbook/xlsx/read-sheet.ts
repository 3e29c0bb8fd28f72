import { cellAddress, parseAddress } from '../address.ts';
import type { SheetGatherer } from '../gather-sheet.ts';
import type { Cell, MergedArea } from '../model.ts';
import type { Package } from '../package/open-package.ts';
import { damaged } from '../refusal.ts';
import { readXml } from '../xml/read-xml.ts';
import type { ReadNumber } from './number-cell.ts';
import { general, type NumberFormat } from './read-formats.ts';
import { gatherText, unescapeText } from './read-strings.ts';
import { gatherValidations, parseArea } from './read-validations.ts';

export interface SharedParts {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly readNumber: (value: number, format: NumberFormat) => ReadNumber;
  /** Numbers of the styles whose cells count as blank; undefined if words that are struck through are kept. */
  readonly struck: ReadonlySet<number> | undefined;
}

interface OpenCell {
  row: number;
  column: number;
  type: string;
  style: number;
  value?: string;
  formula: boolean;
}

/** A day or moment in strict Office Open XML. */
const isoMoment = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d:\d\d)?(?:[.,]\d+)?Z?$/;

const isTrue = (value: string | undefined) => value === '1' || value === 'true';

/** Padding that programs add to the width of a column. */
const padding = 0.7109375;

/** Read layout elements before and after the cells of a sheet. */
function readLayout(
  name: string,
  attributes: Readonly<Record<string, string>>,
  gatherer: SheetGatherer,
): void {
  if (name === 'sheetView' && attributes.showGridLines === '0') {
    gatherer.setUp({ withoutGrid: true });
  } else if (name === 'pane' && attributes.state === 'frozen') {
    const [rows, columns] = [Number(attributes.ySplit ?? 0), Number(attributes.xSplit ?? 0)];
    const isWhole = [rows, columns].every((count) => Number.isInteger(count) && count >= 0);
    if (isWhole) gatherer.setUp({ frozen: { rows, columns } });
  } else if (name === 'sheetProtection' && isTrue(attributes.sheet)) {
    gatherer.setUp({ isProtected: true });
  }
}

/** Read the cells of a sheet. */
export function readSheet(
  source: Package,
  part: string,
  shared: SharedParts,
  gatherer: SheetGatherer,
): void {
  const inline = gatherText(shared.struck !== undefined);
  const validations = gatherValidations();
  let inValidations = false;
  let row = 0;
  let column = 0;
  let cell: OpenCell | undefined;
  let inValue = false;
  let inInline = false;

  const openCell = (attributes: Readonly<Record<string, string>>): OpenCell => {
    // Programs that fill every cell omit the position.
    const place =
      attributes.r === undefined ? { row, column: column + 1 } : parseAddress(attributes.r);
    if (!place || place.row !== row) throw damaged(part);
    column = place.column;
    return {
      ...place,
      type: attributes.t ?? 'n',
      style: Number(attributes.s ?? 0),
      formula: false,
    };
  };

  readXml(source, part, {
    open(name, attributes) {
      if (inInline) inline.open(name, attributes);
      else if (inValidations) validations.open(name, attributes);
      else if (name === 'c') cell = openCell(attributes);
      else if (name === 'v' && cell) {
        inValue = true;
        cell.value = '';
      } else if (name === 'f' && cell) cell.formula = true;
      else if (name === 'is' && cell) inInline = true;
      else if (name === 'row') {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r);
        if (!Number.isInteger(row)) throw damaged(part);
        column = 0;
        gatherer.row(row, isTrue(attributes.hidden));
      } else if (name === 'col') {
        const [first, last] = [Number(attributes.min), Number(attributes.max)];
        if (isTrue(attributes.hidden)) gatherer.hideColumns(first, last);
        else gatherer.widen(first, last, Number(attributes.width) - padding);
      } else if (name === 'mergeCell') gatherer.merge(readArea(attributes.ref, part));
      else if (name === 'dataValidations') inValidations = true;
      else readLayout(name, attributes, gatherer);
    },
    text(text) {
      if (inValue && cell) cell.value += text;
      else if (inInline) inline.text(text);
      else if (inValidations) validations.text(text);
    },
    close(name) {
      if (inValidations) {
        const read = validations.close(name);
        if (read) gatherer.validation(read);
        if (name === 'dataValidations') inValidations = false;
      } else if (name === 'v') inValue = false;
      else if (name === 'is' && cell) {
        inInline = false;
        cell.value = inline.take();
      } else if (inInline) inline.close(name);
      else if (name === 'c' && cell) {
        const read = closeCell(cell, part, shared);
        if (read) gatherer.cell(read);
        cell = undefined;
      }
    },
  });
}

function readArea(reference = '', part: string): MergedArea {
  const area = parseArea(reference);
  if (!area) throw damaged(part);
  return area;
}

/** The cell made by its elements; undefined if it only has a format. */
function closeCell(open: OpenCell, part: string, shared: SharedParts): Cell | undefined {
  const { row, column, type, value = '', formula } = open;
  const place = {
    address: cellAddress(row, column),
    row,
    column,
    ...(formula && { formula: true as const }),
  };
  // The first column says what a row is about, also of one that is struck through as a whole.
  if (shared.struck?.has(open.style) && column > 1) return undefined;
  // A formula may result in empty text; one without any result was never computed.
  if (value === '') {
    return formula && type !== 'str' ? { ...place, kind: 'error', value: '', text: '' } : undefined;
  }
  switch (type) {
    case 's': {
      const text = /^\d+$/.test(value.trim()) ? shared.strings[Number(value)] : undefined;
      if (text === undefined) throw damaged(part);
      return { ...place, kind: 'text', value: text, text };
    }
    case 'inlineStr':
      return { ...place, kind: 'text', value, text: value };
    case 'str': {
      const text = unescapeText(value);
      return { ...place, kind: 'text', value: text, text };
    }
    case 'b': {
      const truth = isTrue(value.trim());
      return { ...place, kind: 'boolean', value: truth, text: truth ? 'TRUE' : 'FALSE' };
    }
    case 'e':
      return { ...place, kind: 'error', value, text: value };
    case 'd': {
      const [, day, time] = isoMoment.exec(value) ?? [];
      if (day === undefined) return { ...place, kind: 'text', value, text: value };
      return {
        ...place,
        kind: 'date',
        value: time === 'T00:00:00' ? day : day + (time ?? ''),
        text: value,
      };
    }
    case 'n': {
      const number = Number(value);
      if (!Number.isFinite(number)) throw damaged(part);
      return { ...place, ...shared.readNumber(number, shared.formats[open.style] ?? general) };
    }
    default:
      throw damaged(part);
  }
}
