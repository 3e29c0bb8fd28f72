import { z } from 'astro/zod';
import { printedFigureSchema, tableNameSchema } from './analysis-input.ts';
import { analysisFields } from './common.ts';

/** Contacts between parties. */
export const networkSchema = z
  .strictObject({
    ...analysisFields,
    method: z.literal('network'),
    table: tableNameSchema.optional().describe('a table of contacts'),
    figure: printedFigureSchema.optional().describe('a figure whose rows are linked'),
  })
  .describe('a network of contacts: who has most, who connects others, who holds it together');
