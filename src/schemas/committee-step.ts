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
  member: slugSchema.describe('id of the committee member who scored'),
  points: z
    .record(slugSchema, z.number().nonnegative())
    .describe('points by id of a candidate; omit those not scored'),
});

const rankingSchema = z.strictObject({
  from: z.number().int().positive().optional().describe('number of candidates'),
  to: z.number().int().positive().optional().describe('number selected'),
  criteria: z.array(localizedTitleSchema).default([]).describe('criteria'),
  analysis: idOf('analyses').optional().describe('id of the analysis that it is based on'),
  candidates: z
    .array(
      z.strictObject({
        id: slugSchema.describe('id of the candidate; votes name it by this'),
        label: localizedTitleSchema.describe('its name'),
        chosen: z.boolean().optional().describe('was it selected? Omit if unknown'),
      }),
    )
    .default([])
    .describe('the candidates, as far as known'),
  votes: z.array(voteSchema).default([]).describe('scores'),
});
export type Ranking = z.infer<typeof rankingSchema>;

/** What a committee did: a meeting, an opinion, a ranking, a decision. */
export const committeeStepSchema = z.strictObject({
  id: slugSchema.describe('permanent id of the step, used in links'),
  on: momentSchema.optional().describe('when: a year, a month or a day'),
  label: localizedTitleSchema.describe('kind of step'),
  text: localizedSchema.optional().describe('what happened, in a sentence'),
  opinions: z
    .array(
      z.strictObject({
        member: slugSchema.optional().describe('id of the member; omit for the whole committee'),
        text: localizedSchema.describe('the opinion, in a sentence'),
      }),
    )
    .default([])
    .describe('opinions given'),
  ranking: rankingSchema.optional().describe('how candidates were scored'),
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
