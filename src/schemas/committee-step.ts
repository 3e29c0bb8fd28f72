import { z } from 'astro/zod';
import {
  localizedSchema,
  localizedTitleSchema,
  momentSchema,
  slugSchema,
  someSourcesSchema,
} from './common.ts';
import { idOf } from './id-of.ts';

const voteSchema = z.strictObject({
  member: slugSchema.describe('id of the member of the committee who weighed'),
  points: z
    .record(slugSchema, z.number().nonnegative())
    .describe('points by id of a candidate; one that it did not weigh is left out'),
});

const rankingSchema = z.strictObject({
  from: z.number().int().positive().optional().describe('how many there were to choose from'),
  to: z.number().int().positive().optional().describe('how many were chosen'),
  criteria: z.array(localizedTitleSchema).default([]).describe('by what they were weighed'),
  analysis: idOf('analyses').optional().describe('id of the analysis on which it rests'),
  candidates: z
    .array(
      z.strictObject({
        id: slugSchema.describe('id of the candidate; votes name it by this'),
        label: localizedTitleSchema.describe('its name'),
        chosen: z.boolean().optional().describe('was it chosen? Left out where it is not known'),
      }),
    )
    .default([])
    .describe('those to choose from, as far as they are known'),
  votes: z.array(voteSchema).default([]).describe('who weighed what'),
});
export type Ranking = z.infer<typeof rankingSchema>;

/** What a committee did: a meeting, an opinion, a ranking, a decision. */
export const committeeStepSchema = z.strictObject({
  id: slugSchema.describe('id of the step; links keep it for ever'),
  on: momentSchema.optional().describe('when: a year, a month or a day'),
  label: localizedTitleSchema.describe('what it was'),
  text: localizedSchema.optional().describe('what happened, in a sentence'),
  opinions: z
    .array(
      z.strictObject({
        member: slugSchema
          .optional()
          .describe('id of the member; left out for the whole committee'),
        text: localizedSchema.describe('the opinion, in a sentence'),
      }),
    )
    .default([])
    .describe('opinions that were given'),
  ranking: rankingSchema.optional().describe('how candidates were weighed'),
  decisions: z
    .array(
      z.strictObject({
        text: localizedSchema.describe('what was decided, in a sentence'),
        by: localizedTitleSchema.optional().describe('who decided, if not the committee'),
      }),
    )
    .default([])
    .describe('what was decided'),
  sources: someSourcesSchema,
});
export type CommitteeStep = z.infer<typeof committeeStepSchema>;
