import type { KeptVersion } from '../../../domain/frozen/earlier-versions.ts';
import { useFormat } from '../../../i18n/format.ts';
import { rootHref } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { citeEarlier, type ReportCitation } from '../report-cite.ts';

/** Earlier versions kept of a report, the newest first. */
export function earlierVersions(portal: Portal, edition: string): readonly KeptVersion[] {
  return portal.earlierById.get(edition) ?? [];
}

/** Number of the version shown: the frozen one, or the one in preparation. */
export function shownVersion(portal: Portal, edition: string): number {
  const lock = portal.archiveById.get(edition)?.data;
  return lock?.version ?? (earlierVersions(portal, edition)[0]?.version ?? 0) + 1;
}

/** Permanent name of an earlier version below `/archive/{edition}/`. */
export function earlierName(edition: string, { version }: Pick<KeptVersion, 'version'>): string {
  return `report-${edition}-v${version}.zip`;
}

/** Address of an earlier version: all its pages, data and PDFs in one file. */
export function earlierHref(edition: string, version: Pick<KeptVersion, 'version'>): string {
  return rootHref(`/archive/${edition}/${earlierName(edition, version)}`);
}

export interface EarlierView {
  /** `Version 1.0, 20 November 2026`. */
  readonly label: string;
  readonly href: string;
  /** `ZIP, 18.8 MB`. */
  readonly about: string;
  readonly sha256: string;
  readonly citation: ReportCitation;
}

/** Earlier versions of a report in a language, with addresses and citations. */
export function viewEarlier(portal: Portal, edition: string, locale: Locale): EarlierView[] {
  const t = useTranslate(locale);
  const { date, number } = useFormat(locale);
  return earlierVersions(portal, edition).map((one) => ({
    label: t('report.version', { version: one.report.version, date: date(one.report.date) }),
    href: earlierHref(edition, one),
    about: t('archive.earlier.file', { size: number(one.zip.bytes / 1e6, 1) }),
    sha256: one.zip.sha256,
    citation: citeEarlier(portal, edition, one, earlierHref(edition, one), locale),
  }));
}
