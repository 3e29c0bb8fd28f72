import type { Portal } from '../../loaders/portal.ts';

type Edition = Portal['editions'][number];

/** An edition that can still be changed, with the one before it. */
export interface OpenEdition {
  readonly entry: Edition;
  readonly before: Edition | undefined;
}

/** The editions that are not frozen, in the order of their years: a frozen one is what it was. */
export function openEditions(portal: Portal): OpenEdition[] {
  const frozen = new Set(portal.archive.map(({ id }) => id));
  const sorted = portal.editions.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return sorted.flatMap((entry, index) =>
    frozen.has(entry.id) || portal.refused.has(`archive/${entry.id}`)
      ? []
      : [{ entry, before: sorted[index - 1] }],
  );
}

/** The edition to which a return, a chapter or a table belongs: its id begins with it. */
export function editionOf({ id }: { readonly id: string }): string {
  return id.split('/')[0] ?? '';
}
