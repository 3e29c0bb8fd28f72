import { z } from 'astro/zod';
import { quietIdOf } from '../id-of.ts';

/** Name of a table of numbers: `2025/employment` is `analysis-tables/2025/employment.yaml`. */
export const tableNameSchema = quietIdOf(
  'analysis-tables',
  z.string().regex(/^\d{4}\/[a-z0-9]+(-[a-z0-9]+)*$/, 'check.schema.tableName'),
);

/** A figure whose printed numbers an analysis uses instead of a table. */
export const printedFigureSchema = quietIdOf('figures');
