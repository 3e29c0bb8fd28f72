import type {
  CellFormat,
  CellRange,
  Validation,
  ValidationRule,
} from '../../exports/workbook/model.ts';
import type {
  CellRule,
  MergedArea,
  Sheet,
  SheetValidation,
} from '../../importers/workbook/model.ts';

/** An area, counted from 0. */
export function copyArea({ top, left, bottom, right }: MergedArea): CellRange {
  return { row: top - 1, column: left - 1, toRow: bottom - 1, toColumn: right - 1 };
}

function copyRule(rule: CellRule, sheet: string): ValidationRule {
  return rule.kind === 'range'
    ? { kind: 'range', of: { ...copyArea(rule.of), sheet: rule.sheet ?? sheet } }
    : rule;
}

/**
 * What may be typed into the cells of a sheet, as the workbook said it.
 * @param sheets names of all sheets: a list on another one is left out
 */
export function copyValidations(
  { name, setup }: Sheet,
  sheets: ReadonlySet<string>,
): readonly Validation[] {
  return (setup?.validations ?? []).flatMap(({ areas, rule, isWarning, error, prompt }) => {
    const copied = copyRule(rule, name);
    if (copied.kind === 'range' && !sheets.has(copied.of.sheet)) return [];
    return [
      {
        ranges: areas.map(copyArea),
        rule: copied,
        severity: isWarning ? ('warning' as const) : ('stop' as const),
        ...(error && { error }),
        ...(prompt && { prompt }),
      },
    ];
  });
}

/** How a form of ours treats what is typed into a field with such a rule. */
function formatOf(rule: CellRule): CellFormat {
  switch (rule.kind) {
    case 'whole':
      // No other whole number begins so high: one of a year has no sign between thousands.
      return (rule.least ?? 0) >= 1000 ? 'year' : 'whole';
    case 'decimal':
      // Shares of a whole, and changes that may take all of it away.
      return rule.most === 1 && (rule.least === 0 || rule.least === -1) ? 'percent' : 'decimal';
    default:
      return 'text';
  }
}

/** Fields of a form of ours, by the rules of their cells. */
export interface FieldFormats {
  /** Of a cell, counted from 1; undefined where it is no field. */
  at(row: number, column: number): CellFormat | undefined;
  /** Of all cells of a column down to where a table ends. */
  ofColumn(column: number): CellFormat | undefined;
}

/** Finds the fields of a form by what may be typed into them. */
export function fieldFormats(validations: readonly SheetValidation[]): FieldFormats {
  const fields = validations.flatMap(({ areas, rule }) =>
    areas
      // A field is a cell, or a column of a table.
      .filter(({ left, right }) => left === right)
      .map((area) => ({ ...area, format: formatOf(rule) })),
  );
  const ofColumn = Map.groupBy(fields, ({ left }) => left);
  return {
    at: (row, column) =>
      ofColumn.get(column)?.find(({ top, bottom }) => top <= row && row <= bottom)?.format,
    ofColumn: (column) => ofColumn.get(column)?.find(({ top, bottom }) => bottom > top)?.format,
  };
}
