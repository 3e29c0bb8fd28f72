/** How far each of some stages is along the way; undefined for one that is no step of it. */
export type Progress<S extends string> = Readonly<Record<S, number | undefined>>;

/** Stages with the most developed first; those that are no step come after them, in their order. */
export function mostDevelopedFirst<S extends string>(
  stages: readonly S[],
  progress: Progress<S>,
): S[] {
  const step = (stage: S) => progress[stage] ?? -1;
  return stages.toSorted((a, b) => step(b) - step(a));
}

/** The stage to which a cluster at this one would come next, if there is one. */
export function stageAfter<S extends string>(
  stage: S,
  stages: readonly S[],
  progress: Progress<S>,
): S | undefined {
  const own = progress[stage];
  if (own === undefined) return undefined;
  const further = stages.filter((other) => (progress[other] ?? own) > own);
  return mostDevelopedFirst(further, progress).at(-1);
}

/** How much further one stage is than another: 0 where one of them is no step of the way. */
export function riseBetween<S extends string>(from: S, to: S, progress: Progress<S>): number {
  const [before, now] = [progress[from], progress[to]];
  return before === undefined || now === undefined ? 0 : now - before;
}
