import { matchClusters } from '../../../domain/analyses/matching/match-clusters.ts';
import type {
  MatchProfile,
  MatchReason,
  MatchRules,
} from '../../../domain/analyses/matching/match-reason.ts';
import type { MatchingLab } from '../../../queries/analyses/matching/view-own-matching.ts';
import { fillWords } from '../lab/fill-words.ts';
import { type OwnRow, type OwnTableState, startOwnTables } from '../lab/own-table.client.ts';
import { showCells } from '../lab/show-cells.client.ts';

const place = document.querySelector<HTMLElement>('[data-matching]');
const lab = place && (JSON.parse(place.dataset.matching ?? '') as MatchingLab);

const words = (cell: OwnRow[number]): string[] => [
  ...new Set(
    String(cell ?? '')
      .split(/[;,]/)
      .map((part) => part.trim())
      .filter(Boolean),
  ),
];

/** Rows `name, country, in the area, sectors, number of the stage, offers, wishes`. */
function readProfiles(rows: readonly OwnRow[], { stages }: MatchingLab): MatchProfile[] {
  return rows.map(([, country, inside, sectors, stage, offers, seeks], at): MatchProfile => ({
    id: String(at),
    country: country === undefined ? undefined : String(country),
    inside: typeof inside === 'number' ? inside !== 0 : undefined,
    sectors: words(sectors),
    groups: [],
    stage: typeof stage === 'number' ? stages[stage - 1]?.id : undefined,
    offers: words(offers),
    seeks: words(seeks),
  }));
}

function readRules({ learners, teachers, weightNames }: MatchingLab, rows: readonly OwnRow[]) {
  const weights = { sector: 0, group: 0, complement: 0, area: 0, border: 0, stage: 0 };
  for (const [at, name] of weightNames.entries()) {
    const weight = rows[at]?.[1];
    if (typeof weight === 'number' && weight >= 0) weights[name] = weight;
  }
  return { learners, teachers, weights } satisfies MatchRules;
}

function sayReason(reason: MatchReason, { words: said, stages }: MatchingLab): string {
  const stage = (id: string) => ({ stage: stages.find((one) => one.id === id)?.label ?? id });
  switch (reason.kind) {
    case 'sector':
      return fillWords(said.sector, { names: reason.sectors.join(', ') });
    case 'group':
      return '';
    case 'finds':
      return fillWords(said.finds, { names: reason.tags.join(', ') });
    case 'gives':
      return fillWords(said.gives, { names: reason.tags.join(', ') });
    case 'area':
      return reason.inside ? said.areaOutside : said.areaInside;
    case 'border':
      return said.border;
    case 'learns':
      return fillWords(said.learns, stage(reason.from));
    case 'teaches':
      return fillWords(said.teaches, stage(reason.at));
  }
}

function show(own: OwnTableState, weights: OwnTableState): void {
  const body = place?.querySelector<HTMLElement>('[data-partners]');
  if (!lab || !body) return;
  const { rows, write } = own;
  const nameOf = (id: string) =>
    String(rows[Number(id)]?.[0] ?? fillWords(lab.words.unnamed, { row: Number(id) + 1 }));
  const found = matchClusters(readProfiles(rows, lab), readRules(lab, weights.rows), lab.most);
  showCells(
    body,
    [...found].flatMap(([id, { best, equals }]) => {
      const label = nameOf(id);
      if (best.length === 0) {
        return [
          { label, cells: [{ text: lab.words.none }, { text: '–', isNumber: true }, { text: '' }] },
        ];
      }
      return best.map((match, at) => {
        const isLast = at === best.length - 1 && equals > 0;
        const more = isLast ? ` (${fillWords(lab.words.equals, { n: equals })})` : '';
        return {
          label,
          cells: [
            { text: nameOf(match.id) + more },
            { text: write(match.score), isNumber: true },
            { text: match.reasons.map((reason) => sayReason(reason, lab)).join('; ') },
          ],
        };
      });
    }),
  );
}

const states = new Map<string, OwnTableState>();
let waiting: number | undefined;

startOwnTables((state) => {
  states.set(state.root.id, state);
  const [own, weights] = [states.get('own'), states.get('weights')];
  if (!own || !weights) return;
  cancelAnimationFrame(waiting ?? 0);
  waiting = requestAnimationFrame(() => show(own, weights));
});
