import { type ComparedKind, comparedKinds } from '../../domain/compare/compared.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import { countedEditions } from '../editions/counted-editions.ts';
import { isOff } from '../links/describe-collections.ts';

/** Ids of everything comparable within a kind, in the order of the portal. */
export function comparedIds(portal: Portal, kind: ComparedKind): readonly string[] {
  switch (kind) {
    case 'clusters':
      return portal.clusters.map(({ id }) => id);
    case 'regions':
      return portal.regions.map(({ id }) => id);
    case 'sectors':
      return portal.sectors.map(({ id }) => id);
    case 'editions':
      return countedEditions(portal);
  }
}

/** Kinds enabled in the portal with at least two entries. */
export const comparableKinds = remember('comparableKinds', (portal): readonly ComparedKind[] =>
  isOff(portal, 'compare') || isOff(portal, 'clusters')
    ? []
    : comparedKinds.filter((kind) => !isOff(portal, kind) && comparedIds(portal, kind).length > 1),
);
