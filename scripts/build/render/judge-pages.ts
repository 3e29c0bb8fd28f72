import { judgeNames } from '../../../src/portal/reads/judge-names.ts';
import type { ListedPage } from './list-pages.ts';
import type { ReadPages } from './render-messages.ts';

/** Pages to render, and paths of unchanged ones. */
export interface JudgedPages {
  readonly asked: readonly ListedPage[];
  readonly same: readonly string[];
}

/**
 * Find the pages whose reads all give the same values as in an earlier build.
 * @param find current value of a read
 */
export function judgePages(
  listed: readonly ListedPage[],
  before: ReadPages | undefined,
  find: (name: string) => string | undefined,
): JudgedPages {
  if (!before) return { asked: listed, same: [] };
  const areSame = judgeNames(before, find);
  if (!areSame(before.common)) return { asked: listed, same: [] };
  const sets = before.sets.map(areSame);
  const known = new Map(before.pages.map((page) => [page.path, page]));
  const isKept = ({ path, route }: ListedPage) => {
    const page = known.get(path);
    return page?.route === route && (sets[page.read] ?? false);
  };
  const { kept = [], asked = [] } = Object.groupBy(listed, (page) =>
    isKept(page) ? 'kept' : 'asked',
  );
  return { asked, same: kept.map(({ path }) => path) };
}
