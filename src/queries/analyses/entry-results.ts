import { columnHead } from '../../figures/downloads.ts';
import { lowerFirst } from '../../i18n/first-letter.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';
import { isOff } from '../links/describe-collections.ts';
import type { NamedLink } from '../links/refs.ts';
import { clusterPlaceLine, entryMedianLine } from './benchmark/benchmark-lines.ts';
import { courseLine } from './indicators/course-line.ts';
import { viewResults } from './view-results.ts';

/** Findings of analyses about clusters, regions and sectors, by page path. */
const resultsByPath = remember(
  'resultsByPath',
  (portal, lang: string): ReadonlyMap<string, NamedLink[]> => {
    const locale = lang as Locale;
    const t = useTranslate(locale);
    const told = new Map<string, NamedLink[]>();
    for (const { id, data } of portal.analyses) {
      for (const { name, table, told: column } of viewResults(portal, id, locale)) {
        const at = table.columns.findIndex((one) => one.id === column);
        const head = table.columns[at];
        if (!head) continue;
        for (const { path, cells } of table.rows) {
          const cell = cells[at];
          if (path === undefined || !cell || cell.missing) continue;
          const value = `${lowerFirst(columnHead(head, t), locale)}: ${cell.text}`;
          const link = {
            label: `${data.title[locale]} – ${value}`,
            href: href(locale, `/analyses/${id}/#table-${name}`),
          };
          told.set(path, [...(told.get(path) ?? []), link]);
        }
      }
    }
    return told;
  },
);

/**
 * Sentences of analyses about one entry, where no value in their tables says the same.
 * @param path of its page within a language: `/clusters/my-cluster/`
 */
function entryLines(portal: Portal, path: string, locale: Locale): NamedLink[] {
  const [, kind, id = ''] = path.split('/');
  const lines =
    kind === 'clusters'
      ? [clusterPlaceLine(portal, id, locale), courseLine(portal, id, locale)]
      : kind === 'regions' || kind === 'sectors'
        ? [entryMedianLine(portal, kind, id, locale)]
        : [];
  return lines.filter((line) => line !== undefined);
}

/**
 * Findings of analyses about an entry, and a link to the analyses for it.
 * @param path of its page within a language: `/clusters/my-cluster/`
 */
export function entryResults(portal: Portal, path: string, locale: Locale): NamedLink[] {
  if (portal.analyses.length === 0 || isOff(portal, 'analyses')) return [];
  const found = [
    ...entryLines(portal, path, locale),
    ...(resultsByPath(portal, locale).get(path) ?? []),
  ];
  if (found.length === 0) return [];
  return [
    ...found,
    {
      label: useTranslate(locale)('analyses.which'),
      href: `${href(locale, '/analyses/')}?for=${path.slice(1, -1)}`,
    },
  ];
}
