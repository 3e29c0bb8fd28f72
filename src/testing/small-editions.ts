import type { EditionRow, Merger } from '../domain/change/compare-editions.ts';
import { notReported } from '../domain/missing.ts';
import type { StageId } from '../schemas/stage.ts';

function row(id: string, stage?: StageId, name = id): EditionRow {
  return { id, name, stage: stage ?? notReported };
}

/**
 * Two made-up editions in which everything happens that can: only one real edition exists, so that
 * a comparison of editions has nothing else to be tested on.
 */
export const smallEditions: {
  readonly before: readonly EditionRow[];
  readonly after: readonly EditionRow[];
  readonly mergers: readonly Merger[];
} = {
  before: [
    row('kites', 'idea'),
    row('teapots', 'mature'),
    row('clouds', 'initial', 'Clouds of the Bay'),
    row('lids', 'developing'),
    row('spouts', 'idea'),
    row('saucers', 'idea'),
    row('ladders', 'initial'),
    row('whistles'),
    row('marbles', 'idea'),
  ],
  after: [
    row('bells', 'idea'),
    row('marbles'),
    row('kites', 'developing'),
    row('teapots', 'mature'),
    row('clouds', 'initial', 'Cloud Cluster'),
    row('lids', 'initial'),
    row('crockery', 'developing'),
    row('whistles', 'mature'),
  ],
  // The saucers became a part of the spouts, and these of a cluster that is new.
  mergers: [
    { id: 'spouts', into: 'crockery' },
    { id: 'saucers', into: 'spouts' },
  ],
};
