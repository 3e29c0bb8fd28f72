import { z } from 'astro/zod';
import { phrase } from '../i18n/phrase.ts';
import { localizedSchema, momentSchema, sourcesSchema } from './common.ts';
import { quietIdOf } from './id-of.ts';

/** Time of a value whose source does not date it. */
export const undated = 'undated';

/** Common fields of all values of a cluster: time and source. */
export const sourced = z
  .strictObject({
    edition: quietIdOf('editions').optional().describe('the edition that reports it'),
    asOf: z
      .union([z.literal(undated), momentSchema])
      .optional()
      .describe('its date, or undated if the source has none'),
    note: localizedSchema.optional().describe('what is doubtful about it'),
    sources: sourcesSchema,
  })
  .superRefine(({ edition, asOf }, context) => {
    if ((edition === undefined) !== (asOf === undefined)) return;
    const message = 'check.schema.editionOrTime';
    const hint =
      edition === undefined ? phrase('check.mend.addAsOf') : phrase('check.mend.keepOne');
    const path = [edition === undefined ? 'asOf' : 'edition'];
    context.addIssue({ code: 'custom', path, message, params: { hint } });
  });

/** Time and source of a value, and any doubts. */
export type Sourced = z.infer<typeof sourced>;
