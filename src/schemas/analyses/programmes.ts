import { z } from 'astro/zod';
import { quietIdOf } from '../id-of.ts';
import { phrase } from '../../i18n/phrase.ts';
import { analysisFields } from './common.ts';

/** Clusters supported by programmes, before and after, compared with the others. */
export const programmesAnalysisSchema = z
  .strictObject({
    ...analysisFields,
    method: z.literal('programmes'),
    periods: z
      .array(
        z
          .strictObject({
            programme: quietIdOf('programmes').describe('id of an entry of programmes/'),
            before: quietIdOf('editions').describe('the last edition before the support'),
            after: quietIdOf('editions').describe('the first edition after it'),
          })
          .refine(({ before, after }) => before < after, {
            path: ['after'],
            message: 'check.schema.laterEdition',
            params: { hint: phrase('check.mend.editionOrder') },
          }),
      )
      .default([])
      .describe('editions to compare for each programme'),
  })
  .describe('supported clusters before and after, compared with the others');
