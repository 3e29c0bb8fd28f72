import { yearsPart } from '../../schemas/fixed-pages.ts';
import { type Cited, citeApa, citeBibtex, citeRis } from '../../figures/cite.ts';
import type { FigureView } from '../../figures/view-figure.ts';
import { absolute, href, rootHref } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Figure, FigureKind } from '../../schemas/figure.ts';
import { type CitationView, viewCitations } from '../links/citations.ts';
import { figureNumber } from './figure-views.ts';
import type { Portal } from '../../portal/portal.ts';
import { nameData } from '../editions/name-data.ts';

/**
 * Path of a figure's page within a language.
 * @param part the page of an edition, of all years or of a choice: see `viewFigureIn`
 */
export const figurePath = (id: string, part = '') => `/figures/${id}/${part && `${part}/`}`;

/** "as of December 2011": the date of a figure's numbers. */
export function figureAsOf(portal: Portal, { date, edition, locale }: FigureView): string {
  return date ?? portal.editionById.get(edition)?.data.asOf[locale] ?? portal.edition.asOf[locale];
}

/** Kinds that show steps or criteria, which are of no day. */
const undated: ReadonlySet<FigureKind> = new Set(['flow', 'ladder', 'diamond']);

/** The printed original of a figure: its label is in the language of the source. */
interface PrintedView {
  readonly label: string;
  readonly lang: string | undefined;
  /** The sentence around the label. */
  readonly before: string;
  readonly after: string;
}

/** Everything around a figure on its page. */
export interface FigureContext {
  readonly number: string | undefined;
  readonly topic: string;
  readonly asOf: string;
  /** The date above its table, unless it shows a process. */
  readonly tableAsOf: string | undefined;
  readonly licence: string;
  readonly sources: readonly CitationView[];
  /** "Grafik 1: counted again from the data". */
  readonly printed: PrintedView | undefined;
  readonly terms: readonly { readonly label: string; readonly href: string }[];
  readonly doubts: readonly { readonly label: string; readonly href: string }[];
  readonly apa: string;
  readonly bibtex: string;
  readonly ris: string;
}

/** "Figure 7", if the edition (by default the current one) numbers it. */
export function numberText(
  portal: Portal,
  id: string,
  locale: Locale,
  edition?: string,
): string | undefined {
  const number = figureNumber(portal, id, edition);
  return number === undefined ? undefined : useTranslate(locale)('figure.number', { number });
}

const isOverYears = ({ part }: FigureView) => part === yearsPart;

/** Number of a figure in its edition; a figure of all years has none. */
export function numberOfView(portal: Portal, view: FigureView): string | undefined {
  const { id, locale, part } = view;
  return isOverYears(view) ? undefined : numberText(portal, id, locale, part || undefined);
}

/** Licence of a figure: given, otherwise that of the portal. */
export function licenceOf(portal: Portal, figure: Figure, locale: Locale): string {
  return figure.licence?.[locale] ?? textIn(portal.site.licence.name, locale);
}

function viewPrinted(portal: Portal, figure: Figure, locale: Locale): PrintedView | undefined {
  if (!figure.printed) return undefined;
  const { label, survives } = figure.printed;
  const said = useTranslate(locale)(`figure.print.${survives}`, { label });
  const [before = '', after = ''] = said.split(label);
  const source = portal.sourceById.get(figure.sources[0]?.source ?? '');
  return { label, lang: source?.language, before, after };
}

/** Everything around a figure in its language. */
export function figureContext(portal: Portal, view: FigureView): FigureContext {
  const { id, locale, figure } = view;
  const number = numberOfView(portal, view);
  // Numbers of several years are attributed to the newest edition.
  const overYears = isOverYears(view);
  // A figure with another date is published with the edition that numbers it.
  const isOfEdition = overYears || view.date === undefined || number !== undefined;
  const edition = isOfEdition ? portal.editionById.get(view.edition)?.data : undefined;
  // A figure of no edition is published with the current one.
  const published = edition ?? portal.editionById.get(portal.editionId)?.data;
  const cited: Cited = {
    // The year of an edition is in a separate key.
    id: overYears ? `${id}-${view.part}` : id,
    site: textIn(portal.site.name, locale),
    title: view.title,
    edition: isOfEdition ? view.edition : undefined,
    year: published?.report?.date.slice(0, 4) ?? (isOfEdition ? view.edition : undefined),
    // The title of a figure over the years names them; numbers of another date are not of the edition.
    number: overYears
      ? number
      : [number, view.date ?? (edition && nameData(view.edition, locale))]
          .filter(Boolean)
          .join(', ') || undefined,
    url: absolute(href(locale, figurePath(id, view.part))),
    locale,
  };
  return {
    number,
    topic:
      portal.figureTopics.find((topic) => topic.id === figure.topic)?.label[locale] ?? figure.topic,
    asOf: figureAsOf(portal, view),
    tableAsOf: undated.has(figure.kind) ? view.date : figureAsOf(portal, view),
    licence: licenceOf(portal, figure, locale),
    sources: viewCitations(portal, figure.sources, locale),
    printed: viewPrinted(portal, figure, locale),
    terms: figure.terms.flatMap((term) => {
      const label = portal.terms.find((item) => item.id === term)?.label[locale];
      return label ? [{ label, href: href(locale, `/glossary/#${term}`) }] : [];
    }),
    doubts: figure.doubts.flatMap((doubt) => {
      const about = portal.doubts.find((item) => item.id === doubt)?.about[locale];
      return about ? [{ label: about, href: href(locale, `/status/#doubt-${doubt}`) }] : [];
    }),
    apa: citeApa(cited),
    bibtex: citeBibtex(cited),
    ris: citeRis(cited),
  };
}

export const figureListHref = rootHref('/data/figures.json');
