import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { clusterPlaceLine, entryPlaceLine } from './benchmark/benchmark-lines.ts';
import type { NamedLink } from '../links/refs.ts';
import { courseLine } from './indicators/course-line.ts';

/**
 * Sentences of analyses about one entry, where no value in their tables says the same.
 * @param path of its page within a language: `/clusters/my-cluster/`
 */
export function entryLines(portal: Portal, path: string, locale: Locale): NamedLink[] {
  const [, kind, id = ''] = path.split('/');
  const lines =
    kind === 'clusters'
      ? [clusterPlaceLine(portal, id, locale), courseLine(portal, id, locale)]
      : kind === 'regions' || kind === 'sectors'
        ? [entryPlaceLine(portal, kind, id, locale)]
        : [];
  return lines.filter((line) => line !== undefined);
}
