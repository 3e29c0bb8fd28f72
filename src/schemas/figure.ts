import { z } from 'astro/zod';
import { citationSchema, draftsSchema, lineSchema, localizedSchema, slugSchema } from './common.ts';
import { figureDataSchema } from './figure-data.ts';
import { figureQuerySchema } from './figure-query.ts';
import { idOf, quietIdOf } from './id-of.ts';

/** What every figure says of itself. */
const common = {
  topic: idOf('figure-topics').describe('id of an entry of figure-topics/'),
  title: localizedSchema.describe('the finding, as a sentence; {placeholders} from the data'),
  subtitle: localizedSchema.describe('what is measured, of what, when'),
  description: localizedSchema
    .optional()
    .describe(
      'the finding in words, for those who cannot see the drawing; else made from the data',
    ),
  note: localizedSchema.optional().describe('what one must know to read it rightly'),
  method: localizedSchema.describe('how the numbers were made'),
  date: localizedSchema.optional().describe('of when the numbers are; else that of the edition'),
  edition: quietIdOf('editions')
    .optional()
    .describe(
      'the edition whose survey its own data are of, or its printed answers, for the years in its words',
    ),
  printed: z
    .strictObject({
      label: lineSchema.describe('number of the printed figure, such as "Grafik 1"'),
      survives: z.enum(['all', 'partly', 'recounted', 'lost']),
    })
    .optional()
    .describe('the figure of a source that this one stands for'),
  terms: z.array(idOf('glossary')).default([]).describe('terms of the glossary used in its words'),
  doubts: z.array(idOf('doubts')).default([]).describe('ids of doubts/ that concern its numbers'),
  redistribute: z.boolean().default(true).describe('false turns the downloads of its data off'),
  licence: localizedSchema.optional().describe('its licence, if not that of the portal'),
  query: figureQuerySchema.optional(),
  over: z
    .literal('editions')
    .optional()
    .describe('the numbers of its query in all published editions, side by side'),
  data: figureDataSchema.optional(),
  drafts: draftsSchema,
  sources: z.array(citationSchema).min(1),
};

const order = z.enum(['given', 'descending']).default('given');
const column = slugSchema.describe('id of a column');
const insetSchema = z.strictObject({
  label: localizedSchema,
  regions: z.array(quietIdOf('regions', z.string())).min(1),
});
const mapFields = {
  countries: z
    .array(quietIdOf('countries', z.string()))
    .default([])
    .describe('countries to draw; all when left out'),
  insets: z.array(insetSchema).max(3).default([]).describe('places drawn larger beside the map'),
  labels: z.number().int().nonnegative().max(12).default(5).describe('how many places are named'),
};
const classesSchema = z.strictObject({
  method: z.enum(['quantile', 'equal', 'natural', 'manual']),
  count: z.number().int().min(2).max(5).default(5),
  breaks: z
    .array(z.number())
    .max(4)
    .optional()
    .describe('for manual classes: the first value of each class but the lowest'),
});
export type ClassesOption = z.infer<typeof classesSchema>;

const kindsSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('bar'),
    mode: z.enum(['single', 'grouped', 'stacked', 'share']).default('single'),
    order,
  }),
  z.strictObject({ ...common, kind: z.literal('diverging'), order }),
  z.strictObject({ ...common, kind: z.literal('column') }),
  z.strictObject({ ...common, kind: z.literal('line') }),
  z.strictObject({ ...common, kind: z.literal('slope') }),
  z.strictObject({
    ...common,
    kind: z.literal('dot'),
    style: z.enum(['dot', 'lollipop', 'range']).default('dot'),
    order,
  }),
  z.strictObject({
    ...common,
    kind: z.literal('scatter'),
    x: column,
    y: column,
    size: column.optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('three-star'),
    share: column,
    quotient: column,
    size: column,
  }),
  z.strictObject({
    ...common,
    kind: z.literal('heat'),
    levels: z
      .array(z.strictObject({ value: z.number(), label: localizedSchema }))
      .max(5)
      .optional()
      .describe('names of the values, lowest first'),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('profile'),
    style: z.enum(['dots', 'radar']).default('dots'),
    max: z.number().positive().default(100),
    bands: z
      .array(z.strictObject({ from: z.number(), to: z.number(), label: localizedSchema }))
      .max(4)
      .default([])
      .describe('ranges of classes'),
  }),
  z.strictObject({ ...common, kind: z.literal('waffle') }),
  z.strictObject({ ...common, kind: z.literal('treemap') }),
  z.strictObject({ ...common, kind: z.literal('ladder') }),
  z.strictObject({
    ...common,
    kind: z.literal('network'),
    seed: z.number().int().default(1),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('flow'),
    detail: column.optional().describe('column printed below the label'),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('timeline'),
    start: column,
    end: column.optional(),
    detail: column.optional(),
  }),
  z.strictObject({ ...common, kind: z.literal('diamond'), detail: column.optional() }),
  z.strictObject({
    ...common,
    ...mapFields,
    kind: z.literal('choropleth'),
    value: column,
    classes: classesSchema.default({ method: 'natural', count: 5 }),
  }),
  z.strictObject({
    ...common,
    ...mapFields,
    kind: z.literal('symbol-map'),
    symbol: z.enum(['stage', 'disc']).default('stage'),
    value: column.optional().describe('column of the size of discs'),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('map-multiples'),
    countries: mapFields.countries,
    classes: classesSchema.default({ method: 'natural', count: 5 }),
  }),
  z.strictObject({
    ...common,
    ...mapFields,
    kind: z.literal('bivariate-map'),
    x: column,
    y: column,
  }),
  z.strictObject({ ...common, kind: z.literal('none') }),
]);

/** A named figure: what it says, what it shows, and how it is drawn. */
export const figureSchema = kindsSchema.superRefine(
  (figure: unknown, context) => {
    const { error } = z.looseObject(common).safeParse(figure);
    for (const issue of error?.issues ?? []) context.addIssue({ ...issue });
  },
  // Where the kind is unknown, nothing else has been looked at.
  { when: ({ issues }) => issues.some((issue) => issue.path?.[0] === 'kind') },
);
export type Figure = z.infer<typeof figureSchema>;
export type FigureKind = Figure['kind'];

/** Every kind of figure. */
export const figureKinds: readonly FigureKind[] = kindsSchema.options.map(
  ({ shape }) => shape.kind.value,
);

export type FigureOf<K extends FigureKind> = Extract<Figure, { kind: K }>;

/** A topic by which figures are browsed. */
export const figureTopicSchema = z.strictObject({
  id: slugSchema,
  label: localizedSchema,
  order: z.number().int(),
  drafts: draftsSchema,
});
export type FigureTopic = z.infer<typeof figureTopicSchema>;
