import { z } from 'astro/zod';

const cellSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.strictObject({ date: z.string() }),
  z.strictObject({ percent: z.number() }),
  z.strictObject({ formula: z.string(), result: z.union([z.string(), z.number()]).optional() }),
  z.strictObject({ error: z.string() }),
]);

const sheetSchema = z.strictObject({
  name: z.string().default('Sheet1'),
  hidden: z.literal(true).optional(),
  rows: z.array(z.array(cellSchema)),
  merges: z.array(z.string().regex(/^[A-Z]+\d+:[A-Z]+\d+$/)).default([]),
});

/** A spreadsheet to be made by a test. */
export const spreadsheetSchema = z.strictObject({
  format: z.enum(['xlsx', 'ods', 'csv']).default('xlsx'),
  encoding: z
    .enum(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1254', 'windows-1251'])
    .default('utf-8'),
  delimiter: z.string().length(1).default(','),
  sheets: z.array(sheetSchema).optional(),
  rows: sheetSchema.shape.rows.optional(),
  merges: sheetSchema.shape.merges,
  text: z.string().optional().describe('a text file as it stands'),
  base64: z.string().optional().describe('any file'),
  extra: z.record(z.string(), z.string()).default({}).describe('further parts of the package'),
});

export type CellWords = z.infer<typeof cellSchema>;
export type SheetWords = z.infer<typeof sheetSchema>;
export type SpreadsheetWords = z.infer<typeof spreadsheetSchema>;

/** The sheets of a spreadsheet. */
export function sheetsOf({ sheets, rows, merges }: SpreadsheetWords): readonly SheetWords[] {
  return sheets ?? (rows ? [{ name: 'Sheet1', rows, merges }] : []);
}
