import { type Cited, citeApa, citeBibtex, citeRis } from '../../figures/cite.ts';
import type { PictureFrame } from '../../figures/draw-picture.ts';
import { embedHeight } from '../../figures/embed-height.ts';
import { splitTerms } from '../../i18n/split-terms.ts';
import type { FigureView } from '../../figures/view-figure.ts';
import { absolute, href, rootHref } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Figure } from '../../schemas/figure.ts';
import { type CitationView, citationText, viewCitation } from '../links/citations.ts';
import { figureNumber, figureView } from './figure-views.ts';
import type { Portal } from '../../portal/portal.ts';

/** Path of a figure's page within a language. */
export const figurePath = (id: string) => `/figures/${id}/`;

/** A piece of a text, with the term that it names. */
export interface ExplainedPiece {
  readonly text: string;
  readonly term?: { readonly href: string; readonly explanation: string };
}

/** A text of a figure whose terms explain themselves. */
export function explainTerms(
  portal: Portal,
  text: string,
  figure: Figure,
  locale: Locale,
): ExplainedPiece[] {
  const named = figure.terms.flatMap((id) => portal.terms.find((term) => term.id === id) ?? []);
  const labels = named.map(({ id, label }) => ({ id, label: label[locale] }));
  return splitTerms(text, labels, locale).map(({ text: piece, term }) => {
    const entry = named.find(({ id }) => id === term);
    if (!entry) return { text: piece };
    const explanation = entry.definition?.[locale] ?? entry.label[locale];
    return { text: piece, term: { href: href(locale, `/glossary/#${entry.id}`), explanation } };
  });
}

/** The printed figure that a figure stands for: its label is in the language of the source. */
interface PrintedView {
  readonly label: string;
  readonly lang: string | undefined;
  /** What is said of it, around the label. */
  readonly before: string;
  readonly after: string;
}

/** What stands around a figure on its page. */
export interface FigureContext {
  readonly number: string | undefined;
  readonly topic: string;
  readonly asOf: string;
  readonly licence: string;
  readonly sources: readonly CitationView[];
  /** "Grafik 1: counted again from the data". */
  readonly printed: PrintedView | undefined;
  readonly terms: readonly { readonly label: string; readonly href: string }[];
  /** What the sources leave in doubt about its numbers. */
  readonly doubts: readonly { readonly label: string; readonly href: string }[];
  readonly apa: string;
  readonly bibtex: string;
  readonly ris: string;
}

/** "Figure 7", where the edition numbers it. */
export function numberText(portal: Portal, id: string, locale: Locale): string | undefined {
  const number = figureNumber(portal, id);
  return number === undefined ? undefined : useTranslate(locale)('figure.number', { number });
}

/** The licence of a figure: its own, else that of the portal. */
export function licenceOf(portal: Portal, figure: Figure, locale: Locale): string {
  return figure.licence?.[locale] ?? portal.site.licence.name;
}

function viewPrinted(portal: Portal, figure: Figure, locale: Locale): PrintedView | undefined {
  if (!figure.printed) return undefined;
  const { label, survives } = figure.printed;
  const said = useTranslate(locale)(`figure.print.${survives}`, { label });
  const [before = '', after = ''] = said.split(label);
  const source = portal.sourceById.get(figure.sources[0]?.source ?? '');
  return { label, lang: source?.language, before, after };
}

/** The frame for `figure.svg` and `figure.png`. */
export function pictureFrame(portal: Portal, view: FigureView): PictureFrame {
  const { id, locale, figure } = view;
  const t = useTranslate(locale);
  const source = `${t('figure.source')}: ${citationText(portal, figure.sources, locale)}`;
  const origin = `${portal.site.name}, ${figure.date?.[locale] ?? portal.edition.title[locale]}. ${licenceOf(portal, figure, locale)}. ${absolute(href(locale, figurePath(id)))}`;
  const number = numberText(portal, id, locale);
  return {
    title: view.title,
    subtitle: number ? `${number}. ${view.subtitle}` : view.subtitle,
    description: view.description,
    foot: [...(view.note ? [view.note] : []), source, origin],
    lang: locale,
    accent: portal.site.colours.accent,
  };
}

/** Markup for an iframe that shows the figure on another page. */
export function embedMarkup(portal: Portal, view: FigureView): string {
  const address = absolute(href(view.locale, `${figurePath(view.id)}embed/`));
  const title = view.title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const t = useTranslate(view.locale);
  const source = `${t('figure.source')}: ${citationText(portal, view.figure.sources, view.locale)}. ${licenceOf(portal, view.figure, view.locale)}`;
  const foot = [
    ...(view.note ? [view.note] : []),
    `${source}. ${t('figure.embed.back', { site: portal.site.name })}`,
  ];
  const height =
    view.wide && view.narrow
      ? embedHeight({ title: view.title, subtitle: view.subtitle, foot }, view.wide, view.narrow)
      : 400;
  return `<iframe src="${address}" title="${title}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
}

/** Everything around a figure in its language. */
export function figureContext(portal: Portal, view: FigureView): FigureContext {
  const { id, locale, figure } = view;
  const number = numberText(portal, id, locale);
  const cited: Cited = {
    id,
    site: portal.site.name,
    title: view.title,
    year: figure.date ? undefined : portal.editionId,
    number,
    url: absolute(href(locale, figurePath(id))),
    locale,
  };
  return {
    number,
    topic:
      portal.figureTopics.find((topic) => topic.id === figure.topic)?.label[locale] ?? figure.topic,
    asOf: figure.date?.[locale] ?? portal.edition.asOf[locale],
    licence: licenceOf(portal, figure, locale),
    sources: figure.sources.map((source) => viewCitation(portal, source, locale)),
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

/** `metadata.json`: what the numbers mean, where they come from, and why some are missing. */
export function figureMetadata(portal: Portal, view: FigureView): Record<string, unknown> {
  const { id, locale, figure, table } = view;
  const context = figureContext(portal, view);
  return {
    id,
    kind: figure.kind,
    language: locale,
    edition: portal.editionId,
    number: figureNumber(portal, id) ?? null,
    title: view.title,
    subtitle: view.subtitle,
    description: view.description,
    note: view.note ?? null,
    method: view.method,
    date: context.asOf,
    licence: context.licence,
    redistribute: figure.redistribute,
    sources: figure.sources.map((cited) => ({
      ...cited,
      title: portal.sourceById.get(cited.source)?.title[locale] ?? null,
      rights: portal.sourceById.get(cited.source)?.rights[locale] ?? null,
    })),
    printed: figure.printed ?? null,
    query: figure.query ?? null,
    columns: table?.columns.map(({ id: column, label, type, unitId }) => ({
      id: column,
      label,
      type,
      unit: unitId ?? null,
    })),
    levels:
      figure.kind === 'heat'
        ? (figure.levels?.map(({ value, label }) => ({ value, label: label[locale] })) ?? null)
        : null,
    definitions: figure.terms.flatMap((term) => {
      const entry = portal.terms.find(({ id: own }) => own === term);
      return entry
        ? [
            {
              term,
              label: entry.label[locale],
              definition: entry.definition?.[locale] ?? null,
            },
          ]
        : [];
    }),
    doubts: figure.doubts.map((doubt) => ({
      id: doubt,
      about: portal.doubts.find(({ id: own }) => own === doubt)?.about[locale] ?? null,
    })),
    missing: table?.rows.flatMap((row) =>
      row.cells.flatMap((cell, index) =>
        cell.missing
          ? [{ row: row.id, column: table.columns[index]?.id, reason: cell.missing }]
          : [],
      ),
    ),
    page: absolute(href(locale, figurePath(id))),
    citation: { apa: context.apa, bibtex: context.bibtex, ris: context.ris },
  };
}

/** The list of all figures for programs: `/data/figures.json`. */
export function figureList(portal: Portal, ids: readonly string[]): Record<string, unknown>[] {
  return ids.map((id) => {
    const views = portal.site.languages.map((locale) => figureView(portal, id, locale));
    const { figure } = views[0] as FigureView;
    const drawn = figure.kind !== 'none';
    const address = (locale: Locale, file: string) =>
      absolute(href(locale, `${figurePath(id)}${file}`));
    const inAll = (file: string) =>
      Object.fromEntries(portal.site.languages.map((locale) => [locale, address(locale, file)]));
    return {
      id,
      kind: figure.kind,
      edition: portal.editionId,
      number: figureNumber(portal, id) ?? null,
      topic: figure.topic,
      title: Object.fromEntries(views.map((view) => [view.locale, view.title])),
      source: figure.sources.map(({ source, lines }) => (lines ? `${source}:${lines}` : source)),
      licence: Object.fromEntries(
        views.map(({ locale }) => [locale, licenceOf(portal, figure, locale)]),
      ),
      page: inAll(''),
      data: figure.redistribute && drawn ? inAll('data.csv') : null,
      svg: drawn ? inAll('figure.svg') : null,
      png: drawn ? inAll('figure.png') : null,
    };
  });
}

/** Address of the list for programs. */
export const figureListHref = rootHref('/data/figures.json');
