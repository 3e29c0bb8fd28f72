import type { Portal } from '../../portal/portal.ts';
import { listMedia } from '../../schemas/list-media.ts';
import type { WithMedia } from '../../schemas/media.ts';

/** Files of all documents of entries, without duplicates. */
export function listDocuments(portal: Portal): string[] {
  const entries: readonly WithMedia[] = [
    ...portal.clusters.map(({ data }) => data),
    ...portal.practices.map(({ data }) => data),
    ...portal.organisations,
    ...portal.news.map(({ data }) => data),
    ...portal.events.map(({ data }) => data),
  ];
  const files = entries.flatMap((entry) =>
    listMedia(entry).flatMap(({ kind, named }) => (kind === 'document' ? [named.file] : [])),
  );
  return [...new Set(files)];
}
