import { type GroupKind, groupKinds } from '../../../domain/analyses/benchmark/choose-group.ts';

/** The reader's choice: an entry, and the group to compare it to. */
export interface BenchmarkState {
  readonly kind: string | undefined;
  readonly id: string | undefined;
  readonly group: GroupKind | undefined;
  /** Ids of the reader's own group. */
  readonly list: readonly string[];
}

/** Max entries of a list, limited by the length of a link. */
const longestList = 100;

/**
 * Parse `?of=clusters:my-cluster&with=list&list=a,b`, however malformed; also `?cluster=my-cluster`, used by
 * links that bring a cluster to any analysis.
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

/** The same as a query; '' if nothing is chosen. */
export function writeState({ kind, id, group, list }: BenchmarkState): string {
  const parts = [
    ...(kind && id ? [`of=${kind}:${encodeURIComponent(id)}`] : []),
    ...(group ? [`with=${group}`] : []),
    ...(list.length > 0 ? [`list=${list.map(encodeURIComponent).join(',')}`] : []),
  ];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
