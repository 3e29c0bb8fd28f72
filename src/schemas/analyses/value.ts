import { z } from 'astro/zod';
import { currencySchema, localizedSchema, slugSchema, someSourcesSchema } from '../common.ts';
import { phrase } from '../../i18n/phrase.ts';
import { analysisFields } from './common.ts';

const itemSchema = z.strictObject({
  id: slugSchema.describe('id of the item'),
  label: localizedSchema.describe('what members gain or give'),
  side: z.enum(['benefit', 'cost']).describe('benefit or cost'),
  unit: z.enum(['money', 'hours']).describe('money, or hours of members'),
  per: z.enum(['member', 'all']).describe('per member, or for all together'),
  sources: someSourcesSchema,
});

const exampleSchema = z.strictObject({
  members: z.number().int().positive().describe('number of members that share benefits and costs'),
  hourRate: z.number().nonnegative().describe('cost of a member’s hour'),
  currency: currencySchema.describe('currency of all amounts in ISO 4217: EUR'),
  years: z.array(z.number().int()).min(1).max(10).describe('the years of the amounts'),
  amounts: z
    .array(
      z.strictObject({
        item: slugSchema.describe('id of an item above'),
        values: z
          .array(z.number().nonnegative().nullable())
          .describe('one amount per year; null if unknown'),
        unsurePercent: z
          .number()
          .nonnegative()
          .optional()
          .describe('uncertainty of an estimate in per cent; none if counted'),
        sources: someSourcesSchema,
      }),
    )
    .min(1)
    .describe('amounts by item; omit unknown ones'),
});

/** Value of a cluster to its members: benefits minus costs. */
export const valueAnalysisSchema = z
  .strictObject({
    ...analysisFields,
    method: z.literal('value'),
    items: z.array(itemSchema).min(2).describe('the items, benefits first'),
    example: exampleSchema.optional().describe('amounts of a reported case'),
  })
  .superRefine(({ items, example }, context) => {
    for (const [index, { item, values }] of (example?.amounts ?? []).entries()) {
      const path = ['example', 'amounts', index];
      if (!items.some(({ id }) => id === item)) {
        const params = { hint: phrase('check.mend.itemAbove') };
        const message = 'check.schema.itemAbove';
        context.addIssue({ code: 'custom', path: [...path, 'item'], message, params });
      }
      if (values.length !== example?.years.length) {
        const params = { hint: phrase('check.mend.amountEachYear') };
        const message = 'check.schema.amountEachYear';
        context.addIssue({ code: 'custom', path: [...path, 'values'], message, params });
      }
    }
  })
  .describe('the value of a cluster: what it brings its members, less what it costs them');
