import { absolute, href } from '../../i18n/href.ts';
import { type Locale, mainLanguage } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { sourceIds } from '../api/api-resource.ts';
import { figurePath, licenceOf } from './figure-pages.ts';
import { figureNumber, figureOutline, figureParts, figureTitle } from './figure-views.ts';

/** List of all figures for programs: `/data/figures.json`. */
export function figureList(portal: Portal, ids: readonly string[]): Record<string, unknown>[] {
  return ids.map((id) => {
    const {
      figure,
      edition,
      drawn: kind,
    } = figureOutline(portal, id, mainLanguage(portal.site.languages));
    const inEach = <T>(tell: (locale: Locale) => T) =>
      Object.fromEntries(portal.site.languages.map((locale) => [locale, tell(locale)]));
    const parts = figureParts(portal, id);
    const drawn = figure.kind !== 'none';
    const address = (locale: Locale, file: string) =>
      absolute(href(locale, `${figurePath(id)}${file}`));
    const inAll = (file: string) => inEach((locale) => address(locale, file));
    return {
      id,
      kind,
      edition,
      number: figureNumber(portal, id) ?? null,
      topic: figure.topic,
      title: inEach((locale) => figureTitle(portal, id, locale)),
      source: sourceIds(figure.sources),
      licence: inEach((locale) => licenceOf(portal, figure, locale)),
      page: inAll(''),
      data: figure.redistribute && drawn ? inAll('data.csv') : null,
      svg: drawn ? inAll('figure.svg') : null,
      png: drawn ? inAll('figure.png') : null,
      // The same numbers in other years; left out if there is only one.
      ...(parts.length > 0
        ? { years: Object.fromEntries(parts.map((part) => [part, inAll(`${part}/`)])) }
        : {}),
    };
  });
}
