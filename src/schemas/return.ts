import { z } from 'astro/zod';
import { citationSchema, lineSchema, titleSchema } from './common.ts';
import { stageIdSchema } from './stage.ts';
import { idOf } from './id-of.ts';

/** What one cluster reported for one edition. The file's place says which: `{edition}/{cluster}`. */
export const returnSchema = z.strictObject({
  name: titleSchema
    .optional()
    .describe('the name as this edition prints it; none while it is the original one'),
  stage: idOf('stages', stageIdSchema)
    .optional()
    .describe('stage reached; leave out when not reported'),
  printed: z
    .strictObject({
      row: z.number().int().positive().describe('number of the row in the printed list'),
      province: lineSchema.describe(
        'the region as printed; the code of the country for a national row',
      ),
      stage: lineSchema.describe('the stage as printed'),
    })
    .optional(),
  printedRegion: idOf('regions', z.string())
    .optional()
    .describe('id of the region under which the row is printed; none for national rows'),
  proposed: z
    .literal(true)
    .optional()
    .describe('last year’s answers, which count nowhere until `npm run edition -- confirm`'),
  sources: z
    .array(citationSchema)
    .default([])
    .describe('where it stands; the check warns of a confirmed return without any'),
});
export type ReturnData = z.infer<typeof returnSchema>;
