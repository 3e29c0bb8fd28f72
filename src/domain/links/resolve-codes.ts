import { type Codes, type ShortKind, shortKinds } from '../../schemas/codes.ts';
import { followMoves, listMoved, type MovedSources } from './moved-paths.ts';

/** Path of the page of an entry with a short link, without its language. */
export const codedPath = (kind: ShortKind, id: string): string => `/${kind}/${id}/`;

export interface ResolvedCode {
  readonly kind: ShortKind;
  readonly code: number;
  /** Id for which the code was assigned. */
  readonly id: string;
  /** Current path of the entry's page, without its language. */
  readonly path: string;
}

/** Codes with their target pages after all moves, in file order. */
export function resolveCodes(codes: Codes, sources: MovedSources): ResolvedCode[] {
  const moved = listMoved(sources);
  return shortKinds.flatMap((kind) =>
    codes[kind].map(({ code, id }) => ({
      kind,
      code,
      id,
      path: followMoves(moved, codedPath(kind, id)),
    })),
  );
}
