import { matchClusters } from '../../../domain/analyses/matching/match-clusters.ts';
import type { MatchingLab } from '../../../queries/analyses/matching/view-own-matching.ts';
import { fillWords } from '../lab/fill-words.ts';
import { type OwnTableState, startOwnTables } from '../lab/own-table.client.ts';
import { showCells } from '../lab/show-cells.client.ts';
import { readMatchRules, readProfiles, tellReason } from './read-matching.ts';
import { startWeighing } from './weigh-partners.client.ts';

const place = document.querySelector<HTMLElement>('[data-matching]');
const lab = place && (JSON.parse(place.dataset.matching ?? '') as MatchingLab);

function show(own: OwnTableState, weights: OwnTableState): void {
  const body = place?.querySelector<HTMLElement>('[data-partners]');
  if (!lab || !body) return;
  const { rows, write } = own;
  const nameOf = (id: string) =>
    String(rows[Number(id)]?.[0] ?? fillWords(lab.words.unnamed, { row: Number(id) + 1 }));
  const found = matchClusters(readProfiles(rows, lab), readMatchRules(lab, weights.rows), lab.most);
  showCells(
    body,
    [...found].flatMap(([id, best]) => {
      const label = nameOf(id);
      if (best.length === 0) {
        return [
          { label, cells: [{ text: lab.words.none }, { text: '–', isNumber: true }, { text: '' }] },
        ];
      }
      return best.map((match) => ({
        label,
        cells: [
          { text: nameOf(match.id) },
          { text: write(match.score), isNumber: true },
          { text: match.reasons.map((reason) => tellReason(reason, lab)).join('; ') },
        ],
      }));
    }),
  );
}

const weigh = place && lab ? startWeighing(place, lab) : undefined;
const states = new Map<string, OwnTableState>();
let waiting: number | undefined;

startOwnTables((state) => {
  states.set(state.root.id, state);
  const [own, weights] = [states.get('own'), states.get('weights')];
  if (!own || !weights) return;
  cancelAnimationFrame(waiting ?? 0);
  waiting = requestAnimationFrame(() => {
    show(own, weights);
    weigh?.(weights);
  });
});
