import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { clusterPlaceLine, entryPlaceLine } from './benchmark/benchmark-lines.ts';
import type { NamedLink } from '../links/refs.ts';
import { courseLine } from './indicators/course-line.ts';

/**
 * What analyses say of one entry in a sentence, where a value of one of their tables does not say it.
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
