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
