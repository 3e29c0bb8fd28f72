import { z } from 'astro/zod';
import { phrase } from '../i18n/phrase.ts';
import {
  type citationSchema,
  draftsSchema,
  reviewedSchema,
  inOrder,
  lineSchema,
  localizedSchema,
  localizedTitleSchema,
  momentSchema,
  slugSchema,
  someSourcesSchema,
  sourcesSchema,
} from './common.ts';
import { committeeStepSchema } from './committee-step.ts';
import { idOf } from './id-of.ts';

/** Kinds of parts of a strategy, largest first. */
export const strategyKinds = ['priority', 'area', 'goal', 'sub-area', 'measure', 'action'] as const;

/** Progress of an action. */
export const progressStates = ['not-started', 'running', 'done', 'dropped'] as const;

/** What a document says about a part besides its name, in display order. */
export const reasonKinds = ['meant', 'why', 'elsewhere', 'outcome'] as const;

/** Meaning of a part of a strategy, and the reasons for it. */
export interface Reasons extends Readonly<
  Partial<Record<(typeof reasonKinds)[number], z.infer<typeof localizedSchema>>>
> {
  /** Good practices that did the same. */
  readonly practices: readonly string[];
  readonly sources: readonly z.infer<typeof citationSchema>[];
}

/** Reported progress of an action. */
export interface Progress {
  readonly state: (typeof progressStates)[number];
  readonly on: string;
  readonly text?: z.infer<typeof localizedSchema> | undefined;
  readonly sources: readonly z.infer<typeof citationSchema>[];
}

const nodeFields = {
  id: slugSchema.describe('id of the part'),
  kind: z.enum(strategyKinds).describe('level of the part, from largest to smallest'),
  code: lineSchema.optional().describe('code by position, such as "E 1.1.1"'),
  codePrinted: lineSchema.optional().describe('the code as printed, if different'),
  label: localizedSchema.describe('what it says'),
  bodies: z.array(slugSchema).default([]).describe('ids of the bodies below'),
  bodiesCertainty: z
    .enum(['by-row', 'by-order', 'lost'])
    .optional()
    .describe('how the source was interpreted to identify bodies'),
  period: z
    .strictObject({
      from: momentSchema.describe('planned start'),
      to: momentSchema.describe('planned end'),
    })
    .refine(({ from, to }) => inOrder(from, to), {
      path: ['to'],
      message: 'check.schema.endAfterStart',
      params: { hint: phrase('check.mend.oneOfTimes') },
    })
    .optional()
    .describe('planned time, if a source dates it'),
  progress: z
    .strictObject({
      state: z.enum(progressStates).describe('progress'),
      on: momentSchema.describe('when this was reported'),
      text: localizedSchema.optional().describe('what is reported, in words'),
      sources: sourcesSchema,
    })
    .optional()
    .describe('reported progress; omit if none'),
  reasons: z
    .strictObject({
      meant: localizedSchema.optional().describe('explanation'),
      why: localizedSchema.optional().describe('why the document asks for it'),
      elsewhere: localizedSchema.optional().describe('examples from elsewhere'),
      outcome: localizedSchema.optional().describe('actual or expected result'),
      practices: z
        .array(idOf('practices'))
        .default([])
        .describe('ids of similar cases in practices/'),
      sources: sourcesSchema,
    })
    .refine((reasons) => reasonKinds.some((kind) => reasons[kind]), {
      message: 'check.schema.noReason',
      params: { hint: phrase('check.mend.oneReason') },
    })
    .optional()
    .describe('what the document says about it, besides its name'),
  sources: someSourcesSchema,
};

/** A part of a strategy with its subparts. */
export interface StrategyNode {
  readonly id: string;
  readonly kind: (typeof strategyKinds)[number];
  readonly code?: string | undefined;
  readonly codePrinted?: string | undefined;
  readonly label: z.infer<typeof localizedSchema>;
  readonly bodies: readonly string[];
  readonly bodiesCertainty?: 'by-row' | 'by-order' | 'lost' | undefined;
  readonly period?: { readonly from: string; readonly to: string } | undefined;
  readonly progress?: Progress | undefined;
  readonly reasons?: Reasons | undefined;
  readonly sources: readonly z.infer<typeof citationSchema>[];
  readonly children: readonly StrategyNode[];
}

// Four levels suffice for any plan; written out, since errors are reported with their path.
const leafSchema = z.strictObject({
  ...nodeFields,
  children: z.array(z.never()).default([]).describe('none: four levels are the maximum'),
});
const level = <T extends z.ZodType>(inner: T) =>
  z.strictObject({
    ...nodeFields,
    children: z.array(inner).default([]).describe('its parts, with the same fields'),
  });

const partSchema = z.strictObject({
  id: slugSchema.describe('id of the part'),
  label: localizedSchema.describe('what it is'),
  text: localizedSchema.optional().describe('what it says or what was done, in a few sentences'),
  sources: someSourcesSchema,
});

/** A strategy or action plan as a tree. */
export const strategySchema = z.strictObject({
  title: localizedTitleSchema.describe('its name'),
  summary: localizedSchema.describe('one sentence on what it is'),
  country: idOf('countries', z.string()).describe('id of an entry of countries/'),
  region: idOf('regions', z.string()).optional().describe('id of its region in regions/'),
  period: localizedSchema.optional().describe('when, in words'),
  nodes: z
    .array(level(level(level(leafSchema))))
    .min(1)
    .describe('its parts, nested up to four levels'),
  bodies: z
    .array(
      z.strictObject({
        id: slugSchema.describe('id of the body, used by parts'),
        label: localizedSchema.describe('name of the body'),
        short: lineSchema.optional().describe('its short name'),
        organisation: idOf('organisations')
          .optional()
          .describe('id of its entry in organisations/'),
        note: localizedSchema.optional().describe('what is doubtful about it'),
      }),
    )
    .default([])
    .describe('bodies named in its parts'),
  upperDocuments: z.array(partSchema).default([]).describe('documents that it follows'),
  committee: z
    .array(
      z.strictObject({
        id: slugSchema.describe('id of the member'),
        label: localizedSchema.describe('name of the body'),
        organisation: idOf('organisations')
          .optional()
          .describe('id of its entry in organisations/'),
      }),
    )
    .default([])
    .describe('members of its committee'),
  committeeWork: z
    .array(committeeStepSchema)
    .default([])
    .describe('what the committee did, in order: meetings, opinions, rankings, decisions'),
  process: z.array(partSchema).default([]).describe('steps of its preparation'),
  roadMaps: z
    .array(
      z.strictObject({
        id: slugSchema.describe('id of the road map'),
        label: localizedSchema.describe('its name'),
        cluster: idOf('clusters').optional().describe('its cluster'),
        year: z.number().int().describe('year in which it was made'),
        planYears: z.number().int().describe('planning period in years'),
        note: localizedSchema.optional().describe('what is doubtful about it'),
        sources: sourcesSchema,
      }),
    )
    .default([])
    .describe('road maps of clusters made for it'),
  irregularities: z.array(idOf('doubts')).default([]).describe('ids of doubts/'),
  drafts: draftsSchema,
  reviewed: reviewedSchema,
  sources: sourcesSchema,
});
export type Strategy = z.infer<typeof strategySchema>;
