import type { EditionRow } from '../../src/domain/change/compare-editions.ts';
import type { Merger } from '../../src/domain/change/follow-mergers.ts';
import { notReported } from '../../src/domain/missing.ts';
import type { StageId } from '../../src/schemas/stage.ts';

function row(id: string, stage?: StageId, name = id): EditionRow {
  return { id, name, ownName: name !== id, stage: stage ?? notReported, returned: true };
}

function listed(id: string): EditionRow {
  return { id, name: id, stage: notReported, returned: false };
}

/** Every possible change, small enough to count by hand. */
export const smallEditions: {
  readonly before: readonly EditionRow[];
  readonly after: readonly EditionRow[];
  readonly mergers: readonly Merger[];
  /** Those that returned in an earlier edition. */
  readonly known: ReadonlySet<string>;
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
    listed('corks'),
    listed('buttons'),
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
    row('ribbons', 'initial'),
    listed('corks'),
    listed('pins'),
    row('buttons', 'idea'),
  ],
  // The saucers were merged into the spouts, and these into a new cluster.
  mergers: [
    { id: 'spouts', into: 'crockery' },
    { id: 'saucers', into: 'spouts' },
  ],
  known: new Set(['teapots', 'ribbons']),
};
