import type { ChangeKind } from '../../domain/change/change-kinds.ts';

/** The place of a changed cluster on the page of its editions; feeds know the change by it. */
export const changeAnchor = (change: ChangeKind, cluster: string): string => `${change}-${cluster}`;
