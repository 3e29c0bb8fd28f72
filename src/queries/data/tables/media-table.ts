import type { PackageTable } from '../../../exports/data-package/model.ts';
import { locales, mainLanguage } from '../../../i18n/locales.ts';
import { textIn } from '../../../i18n/text-in.ts';
import type { Portal } from '../../../portal/portal.ts';
import { illustrated, listMedia } from '../../../schemas/list-media.ts';
import type { WithMedia } from '../../../schemas/media.ts';
import { inAll, ownColumn, ownColumns, required } from '../package-columns.ts';
import { buildTable } from '../package-table.ts';

type Named = readonly [entry: string, data: WithMedia];

/** Every entry that may have pictures, by its name in references. */
function listEntries(portal: Portal): Named[] {
  const entries = {
    clusters: portal.clusters.map(({ id, data }): Named => [`clusters/${id}`, data]),
    practices: portal.practices.map(({ id, data }): Named => [`practices/${id}`, data]),
    organisations: portal.organisations.map((body): Named => [`organisations/${body.id}`, body]),
    news: portal.news.map(({ id, data }): Named => [`news/${id}`, data]),
    events: portal.events.map(({ id, data }): Named => [`events/${id}`, data]),
  };
  return illustrated.flatMap((name) => entries[name]);
}

/** `media.csv`: pictures and documents shown by pages, with owner and licence. */
export function mediaTables(portal: Portal): PackageTable[] {
  // Columns are in one language: media are rarely named differently in others.
  const main = mainLanguage(portal.site.languages);
  const rows = listEntries(portal).flatMap(([entry, data]) =>
    listMedia(data).map(({ kind, named }) => {
      const size = portal.media.get(named.file);
      const words = 'alt' in named ? named.alt : named.title;
      return [
        entry,
        named.file,
        kind,
        ...locales.map((locale) => words[locale]),
        'credit' in named ? textIn(named.credit, main) : undefined,
        named.licence && textIn(named.licence.name, main),
        named.licence?.url,
        'language' in named ? named.language : undefined,
        size?.bytes,
        size?.width,
        size?.height,
      ];
    }),
  );
  if (rows.length === 0) return [];
  const whole = { type: 'integer' } as const;
  return [
    buildTable('media', rows, {
      titles: inAll((t) => t('package.table.media')),
      columns: [
        ownColumn('entry', 'entry', required),
        ownColumn('file', 'mediaFile', required),
        ownColumn('kind', 'mediaKind', { ...required, values: ['logo', 'picture', 'document'] }),
        ...ownColumns('shows', required),
        ownColumn('credit', 'credit'),
        ownColumn('licence', 'licence'),
        ownColumn('licence_url', 'licenceUrl'),
        ownColumn('language', 'documentLanguage'),
        ownColumn('bytes', 'bytes', whole),
        ownColumn('width', 'width', whole),
        ownColumn('height', 'height', whole),
      ],
      key: ['entry', 'file', 'kind'],
    }),
  ];
}
