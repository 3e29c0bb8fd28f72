import { drawnKind } from '../../figures/drawn-kind.ts';
import type { FigureView } from '../../figures/view-figure.ts';
import { absolute, href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { figurePath, licenceOf } from './figure-pages.ts';
import { figureNumber, figureParts, figureView } from './figure-views.ts';

/** The list of all figures for programs: `/data/figures.json`. */
export function figureList(portal: Portal, ids: readonly string[]): Record<string, unknown>[] {
  return ids.map((id) => {
    const views = portal.site.languages.map((locale) => figureView(portal, id, locale));
    const view = views[0] as FigureView;
    const { figure } = view;
    const parts = figureParts(portal, id);
    const drawn = figure.kind !== 'none';
    const address = (locale: Locale, file: string) =>
      absolute(href(locale, `${figurePath(id)}${file}`));
    const inAll = (file: string) =>
      Object.fromEntries(portal.site.languages.map((locale) => [locale, address(locale, file)]));
    return {
      id,
      kind: drawnKind(view),
      edition: view.edition,
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
      // The same numbers in other years; left out where there is only one.
      ...(parts.length > 0
        ? { years: Object.fromEntries(parts.map((part) => [part, inAll(`${part}/`)])) }
        : {}),
    };
  });
}
