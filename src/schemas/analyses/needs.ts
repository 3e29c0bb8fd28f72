import { z } from 'astro/zod';
import { phrase } from '../../i18n/phrase.ts';
import { localizedSchema, slugSchema } from '../common.ts';
import { printedFigureSchema, tableNameSchema } from './analysis-input.ts';
import { analysisFields } from './common.ts';

/** Scores for functions and resources, combined into a matrix. */
export const needsSchema = z
  .strictObject({
    ...analysisFields,
    method: z.literal('needs'),
    table: tableNameSchema.optional().describe('a table of marks, one per answer'),
    figure: printedFigureSchema.optional().describe('a figure with a printed matrix'),
    functions: z
      .array(
        z.strictObject({
          id: slugSchema.describe('id of the row, as tables name it'),
          label: localizedSchema.describe('its name'),
          group: localizedSchema.optional().describe('the function that it belongs to'),
        }),
      )
      .default([])
      .describe('rows of the matrix; by default those of the figure'),
    resources: z
      .array(
        z.strictObject({
          id: slugSchema.describe('id of the column, as tables name it'),
          label: localizedSchema.describe('its name'),
        }),
      )
      .default([])
      .describe('columns of the matrix; by default those of the figure'),
    atLeast: z.number().int().min(3).default(3).describe('minimum answers for a cell to be shown'),
    weakest: z.number().int().min(1).default(3).describe('number of lowest cells to list'),
  })
  .superRefine(({ figure, functions, resources }, context) => {
    if (figure !== undefined) return;
    for (const [name, lines] of Object.entries({ functions, resources })) {
      if (lines.length > 0) continue;
      const params = { hint: phrase('check.mend.addField') };
      context.addIssue({ code: 'custom', path: [name], message: 'check.schema.orFigure', params });
    }
  })
  .describe('marks of a needs analysis as a matrix of functions and resources');
