import { type Codes, type ShortKind, shortKinds } from '../../schemas/codes.ts';
import { followMoves, listMoved, type MovedSources } from './moved-paths.ts';

/** Path of the page of an entry that has a short link, without its language. */
export const codedPath = (kind: ShortKind, id: string): string => `/${kind}/${id}/`;

/** A code with where it leads. */
export interface ResolvedCode {
  readonly kind: ShortKind;
  readonly code: number;
  /** The id with which the code was given. */
  readonly id: string;
  /** Path of the page that the entry has now, without its language. */
  readonly path: string;
}

/** Every code with the page to which it leads, after all moves, in the order of the file. */
export function resolveCodes(codes: Codes, sources: MovedSources): ResolvedCode[] {
  const moved = listMoved(sources);
  return shortKinds.flatMap((kind) =>
    codes[kind].map(({ code, id }) => ({
      ...{ kind, code, id },
      path: followMoves(moved, codedPath(kind, id)),
    })),
  );
}
