import { inEachLocale } from '../../src/i18n/locales.ts';
import type { PortalData } from '../../src/loaders/portal-data.ts';
import { type Stage, stageSchema } from '../../src/schemas/stage.ts';

type Collections = PortalData['collections'];

/** A stage named like its id. */
function makeStage(id: string, order: number): Stage {
  return stageSchema.parse({
    id,
    order,
    label: inEachLocale((locale) => `${id} (${locale})`),
    printed: id,
    meaning: inEachLocale(() => `At ${id}.`),
    criteria: [{ id: `${id}-1`, label: inEachLocale(() => `A sign of ${id}`) }],
    sources: [{ source: 'sample-report' }],
  });
}

/** Other stages, with returns spread over them. */
export function withStages(own: Collections, ids: readonly string[]): Partial<Collections> {
  const next = (index: number) => ids[index % ids.length] as string;
  return {
    // Order is a field, not the position.
    stages: ids.map((id, index) => ({ id, data: makeStage(id, index + 1) })).toReversed(),
    returns: own.returns.map((entry, index) =>
      entry.data.stage === undefined
        ? entry
        : { ...entry, data: { ...entry.data, stage: next(index) } },
    ),
    practices: own.practices.map((entry) => ({
      ...entry,
      data: { ...entry.data, stages: [next(0)] },
    })),
    survey: own.survey.map((entry) => {
      const { fromStage: _, ...rest } = entry.data;
      return { ...entry, data: { ...rest, fromStage: next(1) } };
    }),
    // Titles count stages that are gone.
    figures: own.figures.filter(({ data }) => !data.title?.en.includes('num_idea')),
    site: own.site.map((entry) => {
      const { maturity: _, ...rest } = entry.data;
      // So do its opening words.
      const lead = inEachLocale(() => `{total}, {${next(0)}}, {past}.`);
      return { ...entry, data: { ...rest, lead } };
    }),
  };
}
