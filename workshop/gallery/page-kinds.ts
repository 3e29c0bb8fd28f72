export interface SitePage {
  /** Its address without the language: `/clusters/xx-kites/`. */
  readonly path: string;
  readonly bytes: number;
}

export interface PageKind {
  /** `clusters` for a list, `clusters-rich` and `clusters-poor` for the longest and shortest of its entries. */
  readonly name: string;
  readonly path: string;
}

const partsOf = (path: string) => path.split('/').filter(Boolean);

/** Last path segments below many entries, such as the sheet of each cluster: these are separate kinds. */
function commonTails(paths: readonly string[]): ReadonlySet<string> {
  const parents = new Map<string, Set<string>>();
  for (const parts of paths.map(partsOf)) {
    const tail = parts.at(-1);
    if (parts.length < 3 || tail === undefined) continue;
    const key = `${parts[0]}/${tail}`;
    parents.set(key, (parents.get(key) ?? new Set()).add(parts.slice(0, -1).join('/')));
  }
  return new Set([...parents].filter(([, all]) => all.size > 2).map(([key]) => key));
}

function kindOf(path: string, tails: ReadonlySet<string>): string {
  const [section, ...rest] = partsOf(path);
  if (section === undefined) return 'home';
  const tail = rest.at(-1);
  if (rest.length < 2 || tail === undefined) return rest.length === 0 ? section : `${section}/*`;
  return tails.has(`${section}/${tail}`) ? `${section}/*/${tail}` : `${section}/*/part`;
}

/**
 * Sample of pages to review: unique pages, and the longest and the shortest of each kind, where layouts break
 * first. Sorted by address.
 */
export function listPageKinds(pages: readonly SitePage[]): PageKind[] {
  const tails = commonTails(pages.map(({ path }) => path));
  const kinds = Map.groupBy(pages, ({ path }) => kindOf(path, tails));
  return [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([kind, all]) => {
      const name = kind.replace('/*', '').replaceAll('/', '-');
      const sorted = all.toSorted((a, b) => a.bytes - b.bytes || (a.path < b.path ? -1 : 1));
      const [poor] = sorted;
      const rich = sorted.at(-1);
      if (!poor || !rich) return [];
      if (!kind.includes('*')) return [{ name, path: poor.path }];
      const ends = [{ name: `${name}-rich`, path: rich.path }];
      return poor === rich ? ends : [...ends, { name: `${name}-poor`, path: poor.path }];
    });
}

/** Whether a drawn model, such as `cluster-rich` or `practice`, shows a kind. */
export function showsKind(model: string, kind: string): boolean {
  const one = kind.replace(/ies(?=-|$)/, 'y').replace(/s(?=-|$)/, '');
  return [kind, one].includes(model) || [`${model}-rich`, `${model}-part-rich`].includes(one);
}
