import type { Portal } from '../../loaders/portal.ts';

type Edition = Portal['editions'][number];

export interface OpenEdition {
  readonly entry: Edition;
  readonly before: Edition | undefined;
}

/** Editions not frozen, by year. */
export function openEditions(portal: Portal): OpenEdition[] {
  const frozen = new Set(portal.archive.map(({ id }) => id));
  const sorted = portal.editions.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return sorted.flatMap((entry, index) =>
    frozen.has(entry.id) || portal.refused.has(`archive/${entry.id}`)
      ? []
      : [{ entry, before: sorted[index - 1] }],
  );
}

/** Edition of a return, chapter or table, the first part of its id. */
export function editionOf({ id }: { readonly id: string }): string {
  return id.split('/')[0] ?? '';
}
