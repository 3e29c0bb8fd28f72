import type { EditionData } from '../schemas/edition.ts';

/**
 * Year of an edition and month its survey ended: defaults for texts without a year. Edition ids are years.
 */
export function editionTimes(
  id: string,
  { survey }: Pick<EditionData, 'survey'>,
): { readonly edition: number; readonly survey: string | undefined } {
  return { edition: Number.parseInt(id, 10), survey: survey?.to.slice(0, 7) };
}

/** Year of an edition's survey; that of the edition if no source dates it. */
export function surveyYear(id: string, data: Pick<EditionData, 'survey'> | undefined): string {
  return data?.survey?.to.slice(0, 4) ?? id;
}

interface Staged {
  readonly id: string;
  readonly data: { readonly status: 'draft' | 'published' };
}

/**
 * Ids of editions whose numbers and answers are shown, earliest first: the current one, and the published ones
 * before it. A year still being collected is not shown; to show it, a portal makes it the current edition.
 */
export function shownEditions(editions: readonly Staged[], current: string): string[] {
  return (
    editions
      .filter(({ id, data }) => id === current || (data.status === 'published' && id < current))
      .map(({ id }) => id)
      // Edition ids are years, so they sort chronologically.
      .sort()
  );
}
