import { tableOfFigure } from '../../domain/figures/figure-table.ts';
import { crowdOf } from '../../domain/suggestions/suggest.ts';
import type { FigureTable } from '../../domain/figures/table.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import { editionInputs, keptFigure, yearsInputs } from '../editions/edition-inputs.ts';
import { allRowsOf } from '../editions/edition-rows.ts';
import { isOff } from '../links/describe-collections.ts';
import { type NamedLink, viewRef } from '../links/refs.ts';
import { figureIds } from './figure-views.ts';

/** A figure, and the id that highlights something in it. */
interface Marking {
  readonly figure: string;
  readonly mark: string;
}

/** Number of a figure's rows that are clusters of each region and sector, highlighted together. */
function countShared(portal: Portal, edition: string, { rows }: FigureTable): Map<string, number> {
  const all = allRowsOf(portal, edition);
  const clusters = rows.flatMap(({ id, path }) => (isCluster(path) ? (all.get(id) ?? []) : []));
  const count = (paths: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const path of paths) counts.set(path, (counts.get(path) ?? 0) + 1);
    // A figure of a single region has no choice between regions.
    return counts.size > 1 ? [...counts] : [];
  };
  return new Map([
    ...count(clusters.flatMap(({ regions }) => [...regions].map((id) => `/regions/${id}/`))),
    ...count(clusters.flatMap(({ sectors }) => sectors.map((id) => `/sectors/${id}/`))),
  ]);
}

const isCluster = (path: string | undefined) => path?.startsWith('/clusters/') === true;

/**
 * Figures with an entry as a row, by the path of its page, in order; clusters without those that have a crowd of
 * them, since a map of all says nothing about one. Regions and sectors also get the figure
 * with most of their clusters, if it has others too.
 */
const findMarkings = remember('findMarkings', (portal): ReadonlyMap<string, readonly Marking[]> => {
  const found = new Map<string, Marking[]>();
  const fullest = new Map<string, Marking & { readonly rows: number }>();
  const add = (path: string, marking: Marking) => {
    const list = found.get(path);
    if (list) list.push(marking);
    else found.set(path, [marking]);
  };
  for (const id of figureIds(portal)) {
    const figure = portal.figureById.get(id)?.data;
    if (!figure || figure.kind === 'none') continue;
    const edition = (figure.query && figure.edition) || portal.editionId;
    const table =
      keptFigure(portal, edition, id)?.table ??
      tableOfFigure(figure, editionInputs(portal, edition), () => yearsInputs(portal));
    if (!table) continue;
    const crowd = crowdOf(portal.clusters.length);
    const isCrowded = table.rows.filter(({ path }) => isCluster(path)).length > crowd;
    for (const { id: mark, path } of table.rows) {
      if (path && !(isCrowded && isCluster(path))) add(path, { figure: id, mark });
    }
    for (const [path, rows] of countShared(portal, edition, table)) {
      if (rows === table.rows.length || rows <= (fullest.get(path)?.rows ?? 0)) continue;
      fullest.set(path, { figure: id, mark: path.split('/')[2] ?? '', rows });
    }
  }
  for (const [path, { figure, mark }] of fullest) add(path, { figure, mark });
  return found;
});

/**
 * Links to figures that highlight an entry when opened.
 * @param path of its page within a language
 * @param except figures shown on the page
 */
export function figuresMarking(
  portal: Portal,
  path: string,
  locale: Locale,
  except: readonly string[] = [],
): NamedLink[] {
  if (isOff(portal, 'figures')) return [];
  return (findMarkings(portal).get(path) ?? [])
    .filter(({ figure }) => !except.includes(figure))
    .map(({ figure, mark }) => {
      const link = viewRef(portal, `figures/${figure}`, locale);
      return { ...link, href: `${link.href}?mark=${encodeURIComponent(mark)}` };
    });
}

/** Names of these figures as references, such as `figures/my-figure`. */
export const markingNames = (portal: Portal, path: string): string[] =>
  (findMarkings(portal).get(path) ?? []).map(({ figure }) => `figures/${figure}`);
