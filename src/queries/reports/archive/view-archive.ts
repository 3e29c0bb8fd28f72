import { compareLiving, type LivingChange } from '../../../domain/frozen/compare-living.ts';
import { nameAsPrinted } from '../../../domain/inventory/cluster-names.ts';
import type { InventoryRow } from '../../../domain/inventory/join-inventory.ts';
import { stageKeyOf, tallyBy } from '../../../domain/inventory/tally.ts';
import type { StageKey } from '../../../domain/stages/stage-order.ts';
import { href, rootHref } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { remember } from '../../../portal/remember.ts';
import { livingInputs } from '../../editions/edition-inputs.ts';
import { crumbsTo } from '../../frame/crumbs.ts';
import type { PageMeta } from '../../frame/page-meta.ts';
import { clusterName, sectorLabel } from '../../links/names.ts';
import { errataOf, type ErratumView, viewErrata } from '../errata.ts';
import { documentsOf, type ReportDocument } from '../report-documents.ts';
import { frozenOn } from './archive-pages.ts';
import { type EarlierView, viewEarlier } from './earlier-versions.ts';
import { archivedFileHref } from './serve-archive.ts';

export interface KeptFile {
  readonly label: string;
  readonly href: string;
  readonly sha256: string;
}

export interface ComparedCount {
  readonly label: string;
  readonly frozen: number;
  readonly today: number;
}

export interface ChangedCluster {
  readonly label: string;
  readonly lang: string;
  /** Its page, if it still exists. */
  readonly href: string | undefined;
  /** Previous and current values, if they can be put in words. */
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** Page about the archive of an edition. */
export interface ArchiveView {
  readonly page: PageMeta;
  readonly version: string;
  readonly report: { readonly label: string; readonly href: string }[];
  readonly files: readonly KeptFile[];
  readonly documents: readonly ReportDocument[];
  readonly hashes: { readonly label: string; readonly href: string };
  readonly earlier: readonly EarlierView[];
  readonly errata: readonly ErratumView[];
  readonly stages: readonly ComparedCount[];
  readonly countries: readonly ComparedCount[];
  readonly changes: readonly {
    readonly title: string;
    readonly clusters: readonly ChangedCluster[];
  }[];
}

/** Route parameters of the pages about archives. */
export function archiveRoutes(portal: Portal) {
  return portal.site.languages.flatMap((lang) =>
    [...portal.frozen.keys()].map((edition) => ({ params: { lang, edition } })),
  );
}

/** Files of interest to readers: PDFs in their language, the data, and all counts in one file. */
export function archivedFiles(portal: Portal, edition: string, locale: Locale): KeptFile[] {
  const t = useTranslate(locale);
  const files = portal.archiveById.get(edition)?.data.files ?? {};
  const named = (form: RegExp, label: string) =>
    Object.entries(files)
      .filter(([name]) => form.test(name))
      .map(([name, sha256]) => ({ label, href: archivedFileHref(edition, name), sha256 }));
  return [
    ...named(new RegExp(`^pdf/cluster-report-.*-${locale}\\.pdf$`), t('pdf.report')),
    ...named(new RegExp(`^pdf/catalogue-.*-${locale}\\.pdf$`), t('pdf.catalogue')),
    ...named(/^data\/[^/]+\.zip$/, `${t('report.package')} (ZIP)`),
    ...named(/^edition\.json$/, `${t('archive.snapshot')} (JSON)`),
  ];
}

/** Rows counted by a key, then and now, with labels. */
function compare<K extends string>(
  frozen: readonly InventoryRow[],
  living: readonly InventoryRow[],
  keys: readonly K[],
  keyOf: (row: InventoryRow) => K,
  labelOf: (key: K) => string,
): ComparedCount[] {
  const then = tallyBy(frozen, (row) => [keyOf(row)]);
  const now = tallyBy(living, (row) => [keyOf(row)]);
  return keys
    .filter((key) => then.has(key) || now.has(key))
    .map((key) => ({ label: labelOf(key), frozen: then.get(key) ?? 0, today: now.get(key) ?? 0 }));
}

/** Name of a cluster, preferably the current one. */
function nameOf({ id, was, now }: LivingChange, locale: Locale): { text: string; lang: string } {
  const name = now?.name ?? was?.name;
  return name ? clusterName({ name }, locale) : { text: id, lang: locale };
}

/**
 * An edition as frozen, with the lock file of its archive.
 * @throws Error for an edition that is not frozen
 */
function openArchive(portal: Portal, edition: string) {
  const frozen = portal.frozen.get(edition);
  const lock = portal.archiveById.get(edition)?.data;
  if (!frozen || !lock) throw new Error(`expected the archive of ${edition}, found none`);
  return { data: frozen.data, rows: frozen.rows, lock };
}

/** Cached: all clusters are read to find the few that have changed. */
const viewChanges = remember(
  'viewChanges',
  (portal, edition: string, locale: Locale): ArchiveView['changes'] => {
    const { data } = openArchive(portal, edition);
    const t = useTranslate(locale);
    const living = livingInputs(portal, data.edition);
    const changes = compareLiving(data.rows, portal.clusters, living.rows);
    const rowOf = new Map(living.rows.map((row) => [row.id, row]));
    const stageLabel = (key: StageKey) =>
      portal.stageById.get(key)?.label[locale] ?? t('stage.notReported');
    const sectors = (ids: readonly string[]) =>
      ids.map((id) => sectorLabel(portal, id, locale)).join(', ');
    const view = (
      list: readonly LivingChange[],
      words: (change: LivingChange) => readonly [from?: string, to?: string],
    ) =>
      list.map((change): ChangedCluster => {
        const { text, lang } = nameOf(change, locale);
        const [from, to] = words(change);
        return {
          label: text,
          lang,
          href: change.now && href(locale, `/clusters/${change.id}/`),
          from,
          to,
        };
      });
    const namesOf = ({ was, now }: LivingChange) =>
      [
        was && clusterName({ name: nameAsPrinted(was.name, was.printedName) }, locale).text,
        now && clusterName(now, locale).text,
      ] as const;
    return [
      {
        title: t('archive.changes.name'),
        // Omit names that changed in another language only.
        clusters: view(changes.name, namesOf).filter(({ from, to }) => from !== to),
      },
      {
        title: t('archive.changes.sectors'),
        clusters: view(changes.sectors, ({ was, now }) => [
          was && sectors(was.sectors),
          now && sectors(now.sectors.map(({ id }) => id)),
        ]),
      },
      {
        title: t('archive.changes.stage'),
        clusters: view(changes.stage, ({ id, was }) => {
          const row = rowOf.get(id);
          return [stageLabel(was?.stage ?? 'not-reported'), row && stageLabel(stageKeyOf(row))];
        }),
      },
      {
        title: t('archive.changes.merged'),
        clusters: view(changes.merged, ({ now }) => {
          const into = now?.merged && portal.clusterById.get(now.merged.into)?.data;
          return [undefined, into && clusterName(into, locale).text];
        }),
      },
      { title: t('archive.changes.gone'), clusters: view(changes.gone, () => []) },
      { title: t('archive.changes.added'), clusters: view(changes.added, () => []) },
    ].filter(({ clusters }) => clusters.length > 0);
  },
);

/**
 * Frozen content of an edition, its corrections, and the current state of the portal.
 * @throws Error for an edition that is not frozen
 */
export function viewArchive(portal: Portal, edition: string, locale: Locale): ArchiveView {
  const { data, rows, lock } = openArchive(portal, edition);
  const t = useTranslate(locale);
  const living = livingInputs(portal, edition);
  const title = t('archive.title', { title: data.report.title[locale] });
  const report = `/reports/${edition}/`;
  const date = frozenOn(portal, edition, locale) ?? '';
  return {
    page: {
      locale,
      kind: 'archive',
      id: edition,
      title,
      description: t('archive.lead', { date }),
      path: `/archive/${edition}/`,
      crumbs: crumbsTo(
        locale,
        'reports',
        { label: data.title[locale], href: href(locale, report) },
        { label: t('archive.kind') },
      ),
      hidden: true,
    },
    version: t('archive.version', { n: lock.version, date }),
    report: [
      { label: data.report.title[locale], href: href(locale, report) },
      { label: t('report.all'), href: href(locale, `${report}all/`) },
    ],
    files: archivedFiles(portal, edition, locale),
    documents: documentsOf(portal, edition, locale),
    hashes: {
      label: `${t('archive.hashes', { n: Object.keys(lock.files).length })}, SHA-256`,
      href: rootHref(`/archive/${edition}/sha256sums.txt`),
    },
    earlier: viewEarlier(portal, edition, locale),
    errata: viewErrata(portal, errataOf(portal, edition), locale),
    stages: compare(
      rows,
      living.rows,
      portal.stageOrder.keys,
      stageKeyOf,
      (key) => portal.stageById.get(key)?.label[locale] ?? t('stage.notReported'),
    ),
    countries: compare(
      rows,
      living.rows,
      portal.countries.map(({ id }) => id),
      (row) => row.country,
      (id) => portal.countryById.get(id)?.name[locale] ?? id,
    ),
    changes: viewChanges(portal, edition, locale),
  };
}
