import { rankPartners } from '../../../domain/analyses/matching/match-clusters.ts';
import type { MatchPool } from '../../../queries/analyses/matching/list-pools.ts';
import type { MatchingLab } from '../../../queries/analyses/matching/view-own-matching.ts';
import { readAddress } from '../../view/view-address.client.ts';
import { fillWords } from '../lab/fill-words.ts';
import { readFragment } from '../lab/fragment.ts';
import type { OwnTableState } from '../lab/own-table.client.ts';
import { putValue } from '../lab/put-value.client.ts';
import { showCells } from '../lab/show-cells.client.ts';
import { readMatchRules, tellReason } from './read-matching.ts';

/** Max partners shown for a cluster. */
const maxShown = 12;

/** Section of the published list with a cluster, by the link to its page. */
function fieldOf(id: string): string | undefined {
  const links = document.querySelectorAll<HTMLAnchorElement>('.matched dt a');
  return [...links]
    .find(({ pathname }) => pathname.endsWith(`/clusters/${id}/`))
    ?.closest('details')?.id;
}

/**
 * Weigh the partners of a cluster of the portal again by the reader's weights. The cluster is given in the
 * address as `#of=`, or by a link as `?cluster=`.
 * @returns function to call with the table of weights whenever it changes
 */
export function startWeighing(
  place: HTMLElement,
  lab: MatchingLab,
): (weights: OwnTableState) => void {
  const field = place.querySelector<HTMLSelectElement>('[data-field]');
  const cluster = place.querySelector<HTMLSelectElement>('[data-cluster]');
  const body = place.querySelector<HTMLElement>('[data-weighed]');
  const more = place.querySelector<HTMLElement>('[data-more]');
  const pools = new Map<string, MatchPool>();
  let weights: OwnTableState | undefined;

  const load = async (id: string) => {
    const kept = pools.get(id);
    if (kept) return kept;
    const answer = await fetch(`${lab.files}${id}.json`);
    if (!answer.ok) return undefined;
    const pool = (await answer.json()) as MatchPool;
    pools.set(id, pool);
    return pool;
  };
  const show = () => {
    const pool = pools.get(field?.value ?? '');
    const own = pool?.clusters.find(({ id }) => id === cluster?.value);
    if (!body || !more || !weights) return;
    const found =
      own && pool ? rankPartners(own, pool.clusters, readMatchRules(lab, weights.rows)) : [];
    const { write } = weights;
    showCells(
      body,
      found.slice(0, maxShown).map(({ id, score, reasons }) => ({
        label: pool?.clusters.find((one) => one.id === id)?.name ?? id,
        cells: [
          { text: write(score), isNumber: true },
          { text: reasons.map((reason) => tellReason(reason, lab, pool?.subjects)).join('; ') },
        ],
      })),
    );
    const left = found.length - maxShown;
    more.textContent =
      own && found.length === 0
        ? lab.words.none
        : left > 0
          ? fillWords(lab.words.more, { n: left })
          : '';
  };
  const offer = async (chosen?: string) => {
    const id = field?.value ?? '';
    const pool = id ? await load(id) : undefined;
    if (!cluster || field?.value !== id) return;
    const byId = new Map(pool?.clusters.map((one) => [one.id, one.name]));
    cluster.replaceChildren(
      new Option('–', ''),
      ...(pool?.own ?? []).map((one) => new Option(byId.get(one) ?? one, one)),
    );
    cluster.disabled = !pool;
    cluster.value = chosen ?? '';
    show();
  };
  const fromAddress = () => {
    const asked =
      readFragment(location.hash).get('of') ?? new URLSearchParams(location.search).get('cluster');
    const found = asked ? fieldOf(asked) : undefined;
    // Say so if the requested cluster has no partners here.
    if (asked && !found) readAddress([{ name: 'cluster', knows: () => false }]);
    if (!field || !asked || !found || cluster?.value === asked) return;
    field.value = found;
    void offer(asked);
  };
  field?.addEventListener('change', () => void offer());
  cluster?.addEventListener('change', () => {
    putValue('of', cluster.value || undefined);
    show();
  });
  addEventListener('hashchange', fromAddress);
  fromAddress();
  return (changed) => {
    weights = changed;
    show();
  };
}
