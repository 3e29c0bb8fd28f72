import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Strategy } from '../../../schemas/strategy.ts';
import { type CitationView, viewCitations } from '../../links/citations.ts';

export interface CitedLine {
  readonly label: string;
  readonly sources: readonly CitationView[];
}

/** A list item with details next to its name. */
export interface DetailedLine extends CitedLine {
  readonly text: string | undefined;
}

/** A list of a strategy under its heading. */
export interface CitedList {
  readonly id: string;
  readonly label: string;
  readonly lines: readonly DetailedLine[];
}

/** A plan that followed from a strategy. */
export interface RoadMapView extends CitedLine {
  /** Page of its cluster, if it is one of the portal's. */
  readonly href: string | undefined;
  /** "2008, a plan of 5 years" */
  readonly term: string;
  readonly note: string | undefined;
}

/** Basis and preparation of a strategy, without empty lists. */
export function viewLists(portal: Portal, data: Strategy, locale: Locale): CitedList[] {
  const t = useTranslate(locale);
  const lines = (items: Strategy['process']): DetailedLine[] =>
    items.map(({ label, text, sources }) => ({
      label: label[locale],
      text: text?.[locale],
      sources: viewCitations(portal, sources, locale),
    }));
  return [
    { id: 'documents', label: t('strategy.documents'), lines: lines(data.upperDocuments) },
    { id: 'process', label: t('strategy.process'), lines: lines(data.process) },
  ].filter((list) => list.lines.length > 0);
}

/** Road maps of a strategy, in order. */
export function viewRoadMaps(
  portal: Portal,
  { roadMaps }: Strategy,
  locale: Locale,
): RoadMapView[] {
  return roadMaps.map(({ label, cluster, year, planYears, note, sources }) => ({
    label: label[locale],
    href: cluster && href(locale, `/clusters/${cluster}/`),
    term: useTranslate(locale)('strategy.roadMap', { year: String(year), n: planYears }),
    note: note?.[locale],
    sources: viewCitations(portal, sources, locale),
  }));
}
