import type { EditionData } from '../schemas/edition.ts';

/**
 * The year of an edition and the month in which its survey ended: what words that hold no year of
 * their own get from it. Ids of editions are years.
 */
export function editionTimes(
  id: string,
  { survey }: Pick<EditionData, 'survey'>,
): { readonly edition: number; readonly survey: string | undefined } {
  return { edition: Number.parseInt(id, 10), survey: survey?.to.slice(0, 7) };
}

/** The year in which the survey of an edition was held: that of the edition where no source dates it. */
export function surveyYear(id: string, data: Pick<EditionData, 'survey'> | undefined): string {
  return data?.survey?.to.slice(0, 4) ?? id;
}
