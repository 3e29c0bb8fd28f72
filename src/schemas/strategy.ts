import { z } from 'astro/zod';
import { phrase } from '../i18n/phrase.ts';
import {
  citationSchema,
  draftsSchema,
  inOrder,
  lineSchema,
  localizedSchema,
  localizedTitleSchema,
  momentSchema,
  slugSchema,
} from './common.ts';
import { idOf } from './id-of.ts';

/** Kinds of the parts of a strategy, from the largest to the smallest. */
export const strategyKinds = ['priority', 'area', 'goal', 'sub-area', 'measure', 'action'] as const;

/** How far an action has come. */
export const progressStates = ['not-started', 'running', 'done', 'dropped'] as const;

/** What is reported of an action. */
export interface Progress {
  readonly state: (typeof progressStates)[number];
  readonly on: string;
  readonly text?: z.infer<typeof localizedSchema> | undefined;
  readonly sources: readonly z.infer<typeof citationSchema>[];
}

const nodeFields = {
  id: slugSchema,
  kind: z.enum(strategyKinds),
  code: lineSchema.optional().describe('code by its place, such as "E 1.1.1"'),
  codePrinted: lineSchema.optional().describe('the code as printed, where it differs'),
  label: localizedSchema,
  bodies: z.array(slugSchema).default([]).describe('ids of the bodies below'),
  bodiesCertainty: z
    .enum(['by-row', 'by-order', 'lost'])
    .optional()
    .describe('how the bodies were read from the source'),
  period: z
    .strictObject({ from: momentSchema, to: momentSchema })
    .refine(({ from, to }) => inOrder(from, to), {
      path: ['to'],
      message: 'check.schema.endAfterStart',
      params: { hint: phrase('check.mend.oneOfTimes') },
    })
    .optional()
    .describe('when it was to happen, where a source dates it'),
  progress: z
    .strictObject({
      state: z.enum(progressStates),
      on: momentSchema.describe('when this was reported'),
      text: localizedSchema.optional(),
      sources: z.array(citationSchema).min(1),
    })
    .optional()
    .describe('what is reported of it; left out where nothing is'),
  sources: z.array(citationSchema).default([]),
};

/** A part of a strategy with the parts that belong to it. */
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
  readonly sources: readonly z.infer<typeof citationSchema>[];
  readonly children: readonly StrategyNode[];
}

// Four levels are enough for any plan; written out, since an error is reported with its path.
const leafSchema = z.strictObject({ ...nodeFields, children: z.array(z.never()).default([]) });
const level = <T extends z.ZodType>(inner: T) =>
  z.strictObject({ ...nodeFields, children: z.array(inner).default([]) });

const partSchema = z.strictObject({
  id: slugSchema,
  label: localizedSchema,
  sources: z.array(citationSchema).default([]),
});

/** A strategy or action plan as a tree. */
export const strategySchema = z.strictObject({
  title: localizedTitleSchema,
  summary: localizedSchema,
  country: idOf('countries', z.string()).describe('id of an entry of countries/'),
  region: idOf('regions', z.string()).optional(),
  period: localizedSchema.optional(),
  nodes: z.array(level(level(level(leafSchema)))).min(1),
  bodies: z
    .array(
      z.strictObject({
        id: slugSchema,
        label: localizedSchema,
        short: lineSchema.optional(),
        organisation: idOf('organisations')
          .optional()
          .describe('id of its entry in organisations/'),
        note: localizedSchema.optional(),
      }),
    )
    .default([]),
  upperDocuments: z.array(partSchema).default([]).describe('documents that it follows'),
  committee: z
    .array(
      z.strictObject({
        id: slugSchema,
        label: localizedSchema,
        organisation: idOf('organisations')
          .optional()
          .describe('id of its entry in organisations/'),
      }),
    )
    .default([]),
  process: z.array(partSchema).default([]).describe('steps in which it was made'),
  roadMaps: z
    .array(
      z.strictObject({
        id: slugSchema,
        label: localizedSchema,
        cluster: idOf('clusters').optional(),
        year: z.number().int(),
        planYears: z.number().int(),
        note: localizedSchema.optional(),
        sources: z.array(citationSchema).min(1),
      }),
    )
    .default([]),
  irregularities: z.array(idOf('doubts')).default([]).describe('ids of doubts/'),
  drafts: draftsSchema,
  sources: z.array(citationSchema).min(1),
});
export type Strategy = z.infer<typeof strategySchema>;
