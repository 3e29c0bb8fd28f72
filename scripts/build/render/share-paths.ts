/** The first part of a path: its language, where it has one. */
export const languageOf = (path: string) => path.replace(/^\//, '').split('/', 1)[0] ?? '';

/**
 * Which of two threads renders a path: views are kept for a language, so each thread has half of them. What has
 * no language belongs to the second, since the first also runs Astro.
 */
export function sideOf(path: string, languages: readonly string[]): 0 | 1 {
  const at = languages.indexOf(languageOf(path));
  return at >= 0 && at < Math.ceil(languages.length / 2) ? 0 : 1;
}

/**
 * Puts paths into an order in which both threads have work all the time: those of the two in turn, and each
 * thread's as they were, so that of two routes with the same path the first still wins.
 */
export function interleave<Path extends { readonly pathname: string }>(
  paths: readonly Path[],
  languages: readonly string[],
): Path[] {
  const sides: [Path[], Path[]] = [[], []];
  for (const path of paths) sides[sideOf(path.pathname, languages)].push(path);
  const [first, second] = sides;
  const longest = Math.max(first.length, second.length);
  // As many of one side for one of the other as there are: both end at the same time.
  return Array.from({ length: longest }, (_, at) => at).flatMap((at) => {
    const cut = (side: readonly Path[]) =>
      side.slice(
        Math.floor((at * side.length) / longest),
        Math.floor(((at + 1) * side.length) / longest),
      );
    return [...cut(first), ...cut(second)];
  });
}
