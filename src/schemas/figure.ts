import { z } from 'astro/zod';
import {
  draftsSchema,
  entryIdSchema,
  localizedSchema,
  reviewedSchema,
  slugSchema,
} from './common.ts';
import { barModes, common, order } from './figure-fields.ts';
import { quietIdOf } from './id-of.ts';

const column = (what: string) => slugSchema.describe(`id of the column ${what}`);
const insetSchema = z.strictObject({
  label: localizedSchema.describe('what is drawn larger'),
  regions: z.array(quietIdOf('regions', z.string())).min(1).describe('ids of regions/ to show'),
});
const mapFields = {
  countries: z
    .array(quietIdOf('countries', z.string()))
    .default([])
    .describe('countries to draw; all when left out'),
  insets: z.array(insetSchema).max(3).default([]).describe('places drawn larger next to the map'),
  labels: z.number().int().nonnegative().max(12).default(5).describe('number of places to label'),
};
const classesSchema = z.strictObject({
  method: z
    .enum(['quantile', 'equal', 'natural', 'manual'])
    .describe('quantiles, equal steps, natural breaks, or manual breaks'),
  count: z.number().int().min(2).max(5).default(5).describe('number of classes'),
  breaks: z
    .array(z.number())
    .max(4)
    .optional()
    .describe('for manual classes: the first value of each class but the lowest'),
});
export type ClassesOption = z.infer<typeof classesSchema>;

const kindsSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      ...common,
      kind: z.literal('bar'),
      mode: z
        .enum(barModes)
        .default('single')
        .describe(
          'how bars of several columns are combined; units: a mark for each of up to 400 counted things',
        ),
      reach: z
        .number()
        .positive()
        .optional()
        .describe('single or grouped bars: minimum end of the scale, to match another figure'),
      counted: z
        .boolean()
        .default(false)
        .describe(
          'single or grouped bars made of squares, one for each counted thing, if there is room',
        ),
      order,
    })
    .describe('bars, one per row'),
  z
    .strictObject({ ...common, kind: z.literal('diverging'), order })
    .describe('bars to both sides of zero'),
  z.strictObject({ ...common, kind: z.literal('column') }).describe('upright columns'),
  z.strictObject({ ...common, kind: z.literal('line') }).describe('lines over time'),
  z.strictObject({ ...common, kind: z.literal('slope') }).describe('two times side by side'),
  z
    .strictObject({
      ...common,
      kind: z.literal('dot'),
      style: z
        .enum(['dot', 'lollipop', 'range'])
        .default('dot')
        .describe('dots alone, on stalks, or joined from minimum to maximum'),
      order,
    })
    .describe('dots along a scale'),
  z
    .strictObject({
      ...common,
      kind: z.literal('scatter'),
      x: column('along the bottom'),
      y: column('up the side'),
      size: column('of the size of dots').optional(),
    })
    .describe('dots by two numbers'),
  z
    .strictObject({
      ...common,
      kind: z.literal('three-star'),
      share: column('of the share of employment: of size, or of dominance'),
      quotient: column('of the location quotient: of specialisation'),
      size: column('of the size of the discs'),
    })
    .describe('sectors of a region by size, dominance and specialisation'),
  z
    .strictObject({
      ...common,
      kind: z.literal('heat'),
      levels: z
        .array(
          z.strictObject({
            value: z.number().describe('the value'),
            label: localizedSchema.describe('its name'),
          }),
        )
        .max(5)
        .optional()
        .describe('names of the values, lowest first'),
    })
    .describe('a table whose cells are coloured by their values'),
  z
    .strictObject({
      ...common,
      kind: z.literal('profile'),
      style: z.enum(['dots', 'radar']).default('dots').describe('dots on scales, or a radar'),
      max: z.number().positive().default(100).describe('end of the scale'),
      bands: z
        .array(
          z.strictObject({
            from: z.number().describe('minimum value of the class'),
            to: z.number().describe('maximum value of the class'),
            label: localizedSchema.describe('name of the class'),
          }),
        )
        .max(4)
        .default([])
        .describe('ranges of classes'),
    })
    .describe('several scores of one thing'),
  z.strictObject({ ...common, kind: z.literal('waffle') }).describe('parts of a whole as squares'),
  z.strictObject({ ...common, kind: z.literal('treemap') }).describe('parts of a whole as areas'),
  z.strictObject({ ...common, kind: z.literal('ladder') }).describe('stages with their criteria'),
  z
    .strictObject({
      ...common,
      kind: z.literal('network'),
      seed: z.number().int().default(1).describe('another number gives another layout'),
    })
    .describe('who is linked to whom'),
  z
    .strictObject({
      ...common,
      kind: z.literal('flow'),
      detail: column('printed below the label').optional(),
    })
    .describe('consecutive steps'),
  z
    .strictObject({
      ...common,
      kind: z.literal('timeline'),
      start: column('of the beginning'),
      end: column('of the end').optional(),
      detail: column('printed below the label').optional(),
    })
    .describe('events and periods along the years'),
  z
    .strictObject({
      ...common,
      kind: z.literal('diamond'),
      detail: column('printed below the label').optional(),
    })
    .describe('the diamond of Porter'),
  z
    .strictObject({
      ...common,
      ...mapFields,
      kind: z.literal('choropleth'),
      value: column('by which places are coloured'),
      classes: classesSchema
        .default({ method: 'natural', count: 5 })
        .describe('how values are classified'),
    })
    .describe('a map whose places are coloured by a value'),
  z
    .strictObject({
      ...common,
      ...mapFields,
      kind: z.literal('symbol-map'),
      symbol: z
        .enum(['stage', 'disc'])
        .default('stage')
        .describe('the symbol of each stage, or discs'),
      value: column('of the size of discs').optional(),
    })
    .describe('a map with symbols'),
  z
    .strictObject({
      ...common,
      kind: z.literal('map-multiples'),
      countries: mapFields.countries,
      classes: classesSchema
        .default({ method: 'natural', count: 5 })
        .describe('how values are classified'),
    })
    .describe('a small map for each column'),
  z
    .strictObject({
      ...common,
      ...mapFields,
      kind: z.literal('bivariate-map'),
      x: column('of the first number'),
      y: column('of the second number'),
    })
    .describe('a map whose places are coloured by two numbers'),
  z
    .strictObject({ ...common, kind: z.literal('none') })
    .describe('no drawing: only the table, or words about lost numbers'),
]);

/** A named figure: its message, data and drawing. */
export const figureSchema = kindsSchema.superRefine(
  (figure: unknown, context) => {
    const { error } = z.looseObject(common).safeParse(figure);
    for (const issue of error?.issues ?? []) context.addIssue({ ...issue });
  },
  // With an unknown kind, nothing else was validated.
  { when: ({ issues }) => issues.some((issue) => issue.path?.[0] === 'kind') },
);
export type Figure = z.infer<typeof figureSchema>;
export type FigureKind = Figure['kind'];

export const figureKinds: readonly FigureKind[] = kindsSchema.options.map(
  ({ shape }) => shape.kind.value,
);

/** A topic for browsing figures. */
export const figureTopicSchema = z.strictObject({
  id: entryIdSchema,
  label: localizedSchema.describe('name of the topic'),
  order: z.number().int().describe('its position among the topics'),
  drafts: draftsSchema,
  reviewed: reviewedSchema,
});
