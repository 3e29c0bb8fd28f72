import { z } from 'astro/zod';
import { phrase } from '../../i18n/phrase.ts';
import { citationSchema, localizedSchema, slugSchema } from '../common.ts';
import { printedFigureSchema, tableNameSchema } from './analysis-input.ts';
import { analysisFields } from './common.ts';

const adviceSchema = z.strictObject({
  text: localizedSchema.describe('the advice, as something to do'),
  sources: z.array(citationSchema).default([]).describe('its sources'),
});

const classSchema = z.strictObject({
  label: localizedSchema.optional().describe('name of the class, if not in a figure'),
  from: z.number().optional().describe('minimum index of the class'),
  to: z.number().optional().describe('maximum index of the class'),
  advice: z.array(adviceSchema).default([]).describe('advice for the class'),
});

/** From indicator levels to an index, and from the index to a class with advice. */
export const scorecardSchema = z
  .strictObject({
    ...analysisFields,
    method: z.literal('scorecard'),
    levels: z
      .strictObject({
        table: tableNameSchema.optional().describe('a table of levels'),
        figure: printedFigureSchema.optional().describe('a figure with printed levels'),
        least: z.number().describe('the lowest level'),
        greatest: z.number().describe('the highest level'),
        points: z
          .strictObject({
            least: z.number().positive().describe('points of the lowest level'),
            greatest: z.number().positive().describe('points of the highest level'),
          })
          .optional()
          .describe(
            'points of levels, if the index is the sum of points as a share of the maximum; by default the lowest level has none',
          ),
      })
      .refine(({ least: min, greatest }) => min < greatest, {
        path: ['greatest'],
        message: 'check.schema.aboveLeast',
        params: { hint: phrase('check.mend.leastMost') },
      })
      .describe('source of the levels, and the ends of their scale'),
    items: z
      .array(
        z.strictObject({
          id: slugSchema.describe('id of the item, as tables name it'),
          label: localizedSchema.describe('its name'),
          weight: z.number().nonnegative().default(1).describe('its weight in the index'),
        }),
      )
      .default([])
      .describe('the items that have a level; by default those of the figure'),
    printed: z
      .strictObject({
        figure: printedFigureSchema.describe('a figure with printed indices and classes'),
        column: slugSchema.describe('id of its column of indices'),
        pairs: z
          .array(
            z.strictObject({
              levels: slugSchema.describe('id of the row with the levels'),
              index: slugSchema.describe('id of the row with the index'),
            }),
          )
          .min(1)
          .describe('rows of the two figures for the same sector'),
      })
      .optional()
      .describe('printed indices, to compare with those from levels'),
    classes: z
      .array(classSchema)
      .min(1)
      .describe('classes of indices; name and range may be in the figure of printed indices'),
    adviceForAll: z.array(adviceSchema).default([]).describe('advice for every class'),
  })
  .superRefine(({ levels, items, classes }, context) => {
    if (levels.figure === undefined && items.length === 0) {
      const params = { hint: phrase('check.mend.addField') };
      context.addIssue({
        code: 'custom',
        path: ['items'],
        message: 'check.schema.orFigure',
        params,
      });
    }
    for (const [at, { from, to }] of classes.entries()) {
      if (from === undefined || to === undefined) continue;
      const params = { hint: phrase('check.mend.classRange') };
      const report = (name: string, message: string) =>
        context.addIssue({ code: 'custom', path: ['classes', at, name], message, params });
      if (from > to) report('to', 'check.schema.notBelowFrom');
      const meets = (other: (typeof classes)[number]) =>
        other.from !== undefined && other.to !== undefined && from <= other.to && to >= other.from;
      if (classes.slice(0, at).some(meets)) report('from', 'check.schema.classApart');
    }
  })
  .describe('levels of indicators, their index, its class and the advice for it');
