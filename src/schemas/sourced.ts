import { z } from 'astro/zod';
import { phrase } from '../i18n/phrase.ts';
import { localizedSchema, momentSchema, sourcesSchema } from './common.ts';
import { quietIdOf } from './id-of.ts';

/** Written where the source of a value does not say of when it is. */
export const undated = 'undated';

/** What every value of a cluster says besides itself: of when it is, and who says so. */
export const sourced = z
  .strictObject({
    edition: quietIdOf('editions').optional().describe('the edition that tells it'),
    asOf: z
      .union([z.literal(undated), momentSchema])
      .optional()
      .describe('of when it is, or undated where the source does not say'),
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

/** Of when a value is, who says so, and what is doubtful about it. */
export type Sourced = z.infer<typeof sourced>;
