import { judgeNames } from '../../../src/portal/reads/judge-names.ts';
import type { ListedPage } from './list-pages.ts';
import type { ReadPages } from './render-messages.ts';

/** Which pages are to be made, and the paths of those that are as an earlier build made them. */
export interface JudgedPages {
  readonly asked: readonly ListedPage[];
  readonly same: readonly string[];
}

/**
 * Judges which pages of an earlier build are the same: those for which all that they have read is as it was.
 * @param find what a reading finds now
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
