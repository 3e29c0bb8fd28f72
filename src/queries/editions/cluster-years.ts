import { stageKeyOf } from '../../domain/inventory/tally.ts';
import type { StageKey } from '../../domain/stages/stage-order.ts';
import type { Portal } from '../../portal/portal.ts';
import { countedEditions } from './counted-editions.ts';
import { type NamedRow, namedRowsOf } from './named-rows.ts';

export interface ClusterYear {
  readonly edition: string;
  /**
   * Its stage, if it returned; `listed`: named by a list only; `none`: no return since it became known;
   * `merged`: part of another cluster by then; `before`: before its first return.
   */
  readonly state: StageKey | 'listed' | 'none' | 'merged' | 'before';
  /** Name printed by the edition; undefined without a row. */
  readonly name: Pick<NamedRow, 'name' | 'language'> | undefined;
}

/** A cluster in every comparable edition, the earliest first. */
export function clusterYears(portal: Portal, id: string): ClusterYear[] {
  const merged = portal.clusterById.get(id)?.data.merged;
  let known = false;
  return countedEditions(portal).map((edition): ClusterYear => {
    const found = namedRowsOf(portal, edition).get(id);
    if (!found) {
      const gone = merged && merged.edition <= edition;
      return { edition, state: gone ? 'merged' : known ? 'none' : 'before', name: undefined };
    }
    known ||= found.row.returned;
    const state = found.row.returned ? stageKeyOf(found.row) : 'listed';
    return { edition, state, name: found };
  });
}
