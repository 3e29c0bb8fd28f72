import { firstYear } from '../../domain/years.ts';
import { rootHref } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { changeBetween } from '../editions/change-between.ts';
import { type EditionPair, editionPairs } from '../editions/edition-pairs.ts';
import { crumbsTo } from '../frame/crumbs.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { compareHref } from '../compare/published-choice.ts';
import type { NamedLink } from '../links/refs.ts';
import { type ChangeSummary, summarizeChange } from './change-counts.ts';
import { type ChangeFlowView, viewChangeFlow } from './change-flow.ts';
import { type ChangeListView, viewChangeLists } from './change-lists.ts';
import { type ChangeTalliesView, viewChangeTallies } from './change-tallies.ts';
import { pairFile, pairId, pairLink, pairPath, pairTitle } from './pair-words.ts';

export interface ChangesView {
  readonly page: PageMeta;
  readonly kind: string;
  readonly summary: ChangeSummary;
  readonly flow: ChangeFlowView;
  readonly lists: readonly ChangeListView[];
  readonly tallies: readonly ChangeTalliesView[];
  readonly files: readonly NamedLink[];
  /** Page with both editions side by side; undefined if the portal compares none. */
  readonly compareHref: string | undefined;
  /** All comparisons for feed readers. */
  /** The adjacent comparisons. */
  readonly previous: NamedLink | undefined;
  readonly next: NamedLink | undefined;
}

/**
 * Page of changes between two editions.
 * @param id such as `2012-2013`
 * @throws Error for a pair that is not compared
 */
export function viewChanges(portal: Portal, id: string, locale: Locale): ChangesView {
  const pairs = editionPairs(portal);
  const pair = pairs.find((one) => pairId(one) === id);
  if (!pair) throw new Error(`expected a pair of editions, found ${id}`);
  const t = useTranslate(locale);
  const title = pairTitle(pair, locale);
  const summary = summarizeChange(portal, pair, locale);
  const { before, after } = changeBetween(portal, pair.from, pair.to);
  const rows = [...before.values(), ...after.values()];
  const at = pairs.indexOf(pair);
  const turn = (other: EditionPair | undefined) => other && pairLink(other, locale);
  return {
    page: {
      locale,
      kind: 'changes',
      id,
      title,
      description: summary.description,
      path: pairPath(pair),
      crumbs: crumbsTo(locale, 'changes', { label: title }),
      marks: {
        facets: {
          country: rows.map(({ row }) => row.country),
          year: [firstYear(pair.from), firstYear(pair.to)],
        },
      },
    },
    kind: t('changes.of'),
    summary,
    flow: viewChangeFlow(portal, pair.from, pair.to, locale),
    lists: viewChangeLists(portal, pair, locale),
    tallies: viewChangeTallies(portal, pair, locale),
    compareHref: compareHref(portal, 'editions', [pair.from, pair.to], locale),
    files: ['csv', 'xlsx', 'json'].map((ending) => ({
      label: ending.toUpperCase(),
      href: rootHref(`/data/${pairFile(pair)}.${ending}`),
    })),
    previous: turn(pairs[at + 1]),
    next: turn(pairs[at - 1]),
  };
}
