import type { ChangeKind } from '../../domain/change/change-kinds.ts';

/** Anchor of a changed cluster on the page of its editions; feeds use it to identify the change. */
export const changeAnchor = (change: ChangeKind, cluster: string): string => `${change}-${cluster}`;
