import { inEachLocale } from '../../src/i18n/locales.ts';
import { stageSchema } from '../../src/schemas/stage.ts';
import { type StageMark, stageMarkOf, stageOrderOf } from '../../src/domain/stages/stage-order.ts';

/** Path of the shipped portal and of the sample: four stages. */
export const fourStages = stageOrderOf(
  ['idea', 'initial', 'developing', 'mature'].map((id, order) => ({ id, order, forward: true })),
);

/** One of the four as shown in drawings. */
export const fourSigns = (id: string): StageMark => stageMarkOf(id, fourStages);

/** The four as entries of a portal. */
export const fourStageEntries = fourStages.ids.map((id, index) => ({
  id,
  data: stageSchema.parse({
    id,
    order: index + 1,
    label: inEachLocale(() => id),
    printed: id,
    meaning: inEachLocale(() => `At ${id}.`),
    criteria: [],
    sources: [{ source: 'doc' }],
  }),
}));
