import { type GroupKind, groupKinds } from '../../../domain/analyses/benchmark/choose-group.ts';

/** What a reader has chosen: one, and the group beside which it stands. */
export interface BenchmarkState {
  readonly kind: string | undefined;
  readonly id: string | undefined;
  readonly group: GroupKind | undefined;
  /** Ids of a group of the reader's own. */
  readonly list: readonly string[];
}

/** So many stand on a list at most: a link has no more room. */
const longestList = 100;

/**
 * Reads `?of=clusters:my-cluster&with=list&list=a,b`, whatever stands there; of a link that brings a
 * cluster to any analysis, `?cluster=my-cluster`.
 */
export function readState(search: string): BenchmarkState {
  const query = new URLSearchParams(search);
  const cluster = query.get('cluster');
  const of = query.get('of') ?? (cluster ? `clusters:${cluster}` : '');
  const [, kind, id] = /^(clusters|regions|sectors):(.+)$/.exec(of) ?? [];
  const list = (query.get('list') ?? '').split(',').filter(Boolean);
  return {
    kind,
    id,
    group: groupKinds.find((group) => group === query.get('with')),
    list: [...new Set(list)].slice(0, longestList),
  };
}

/** The same as a query; '' where nothing is chosen. */
export function writeState({ kind, id, group, list }: BenchmarkState): string {
  const parts = [
    ...(kind && id ? [`of=${kind}:${encodeURIComponent(id)}`] : []),
    ...(group ? [`with=${group}`] : []),
    ...(list.length > 0 ? [`list=${list.map(encodeURIComponent).join(',')}`] : []),
  ];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
