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

/** Zero-based range of an area. */
export function copyArea({ top, left, bottom, right }: MergedArea): CellRange {
  return { row: top - 1, column: left - 1, toRow: bottom - 1, toColumn: right - 1 };
}

function copyRule(rule: CellRule, sheet: string): ValidationRule {
  return rule.kind === 'range'
    ? { kind: 'range', of: { ...copyArea(rule.of), sheet: rule.sheet ?? sheet } }
    : rule;
}

/**
 * Validations of a sheet, as the workbook gave them.
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

/** Format of a generated form's field with this rule. */
function formatOf(rule: CellRule): CellFormat {
  switch (rule.kind) {
    case 'whole':
      // No other whole number starts this high; years have no thousands separator.
      return (rule.least ?? 0) >= 1000 ? 'year' : 'whole';
    case 'decimal':
      // Shares of a whole, and changes that may remove all of it.
      return rule.most === 1 && (rule.least === 0 || rule.least === -1) ? 'percent' : 'decimal';
    default:
      return 'text';
  }
}

/** Formats of a generated form's fields, derived from their rules. */
export interface FieldFormats {
  /** Format of a cell, counted from 1; undefined if it is no field. */
  at(row: number, column: number): CellFormat | undefined;
  /** Format of a column's cells down to the end of a table. */
  ofColumn(column: number): CellFormat | undefined;
}

/** Find the fields of a form by their validations. */
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
