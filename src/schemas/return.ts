import { z } from 'astro/zod';
import { citationSchema, currencySchema, lineSchema, slugSchema, titleSchema } from './common.ts';
import { idOf } from './id-of.ts';

/** Answers to a question that the form did not ask, or that was left blank. */
export const unanswered = ['not-asked', 'not-answered'] as const;

const scalarSchema = z.union([lineSchema, z.number(), z.boolean()]);

/**
 * An answer as in the file. Its shape depends on the question rather than this schema: portals have their own
 * surveys (read by domain/survey).
 */
const answerSchema = z.union([
  scalarSchema,
  z.array(z.union([lineSchema, z.record(slugSchema, z.unknown())])).max(500),
  z.record(slugSchema, z.unknown()),
]);

/** A cluster's report for an edition, both given by the file's place: `{edition}/{cluster}`. */
export const returnSchema = z.strictObject({
  name: titleSchema
    .optional()
    .describe('the name as printed in this edition, if not the original one'),
  stage: idOf('stages').optional().describe('stage reached; omit if not reported'),
  printed: z
    .strictObject({
      row: z.number().int().positive().describe('number of the row in the printed list'),
      province: lineSchema.describe(
        'the region as printed; the code of the country for a national row',
      ),
      stage: lineSchema.describe('the stage as printed'),
    })
    .optional()
    .describe('its row as printed in the list of the edition'),
  printedRegion: idOf('regions', z.string())
    .optional()
    .describe('id of the printed region; none for national rows'),
  answers: z
    .record(slugSchema, answerSchema)
    .optional()
    .describe(
      'by id of the question in survey/; missing ones were not answered; without this field no answer is known',
    ),
  indicators: z
    .record(
      slugSchema,
      z.union([
        z.number(),
        z.enum(unanswered),
        z.strictObject({
          amount: z.number().nonnegative().describe('the amount of money'),
          currency: currencySchema.describe('its currency in ISO 4217: EUR'),
        }),
      ]),
    )
    .optional()
    .describe('by id of an entry of indicators/; amounts of money have a currency'),
  proposed: z
    .literal(true)
    .optional()
    .describe('last year’s answers, not counted until `npm run edition -- confirm`'),
  sources: z
    .array(citationSchema)
    .default([])
    .describe('sources; the check warns of a confirmed return without any'),
});
export type ReturnData = z.infer<typeof returnSchema>;
