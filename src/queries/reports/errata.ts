import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Erratum } from '../../schemas/archive.ts';
import { type CitationView, viewCitations } from '../links/citations.ts';
import type { Portal } from '../../portal/portal.ts';
import { shownVersion } from './archive/earlier-versions.ts';

export type { Erratum };

/** A correction as shown to readers. */
export interface ErratumView {
  readonly id: string;
  readonly date: string;
  readonly about: string;
  readonly sources: readonly CitationView[];
}

/** Corrections in a language. */
export function viewErrata(
  portal: Portal,
  list: readonly Erratum[],
  locale: Locale,
): ErratumView[] {
  return list.map(({ id, date, about, sources }) => ({
    id,
    date: useFormat(locale).date(date),
    about: about[locale],
    sources: viewCitations(portal, sources, locale),
  }));
}

const byDate = (a: Erratum, b: Erratum) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0);

/** Corrections of a frozen edition, the newest first. */
export function errataOf(portal: Portal, edition: string): Erratum[] {
  return portal.errata.filter((one) => one.edition === edition).sort(byDate);
}

/** Those not yet fixed in the version shown. */
function openErrataOf(portal: Portal, edition: string): Erratum[] {
  const shown = shownVersion(portal, edition);
  return errataOf(portal, edition).filter(({ version = Infinity }) => version > shown);
}

/** Those shown on a chapter: about itself or the whole report. */
export function errataOfChapter(portal: Portal, edition: string, chapter: string): Erratum[] {
  return openErrataOf(portal, edition).filter(
    ({ chapters }) => chapters.length === 0 || chapters.includes(chapter),
  );
}

/** Those shown next to a figure printed in the report. */
export function errataOfFigure(portal: Portal, edition: string, figure: string): Erratum[] {
  return openErrataOf(portal, edition).filter(({ figures }) => figures.includes(figure));
}

/** Those that changed a return of a cluster in any edition, shown on its page. */
export function errataOfCluster(portal: Portal, cluster: string): Erratum[] {
  return portal.errata
    .filter(({ changed }) =>
      Object.keys(changed).some((name) => /^returns\/[^/]+\/(.+)$/.exec(name)?.[1] === cluster),
    )
    .sort(byDate);
}
