import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type RefKind, refPath, splitRef } from '../../schemas/ref.ts';
import { figureView } from '../figures/figure-views.ts';
import { distinctName, regionName, sectorLabel } from './names.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';

/** A link with its words. */
export interface NamedLink {
  readonly label: string;
  readonly href: string;
  readonly lang?: string;
}

type Label = string | { readonly text: string; readonly lang?: string | undefined } | undefined;

/** How an entry of each collection is called in a language. */
const labels = remember(
  (portal): Readonly<Record<RefKind, (id: string, locale: Locale) => Label>> => ({
    clusters: (id, locale) =>
      portal.clusterById.has(id) ? distinctName(portal, id, locale) : undefined,
    concepts: (id, locale) => portal.conceptById.get(id)?.data.title[locale],
    countries: (id, locale) => portal.countryById.get(id)?.name[locale],
    doubts: (id, locale) => portal.doubtById.get(id)?.about[locale],
    events: (id, locale) => portal.eventById.get(id)?.data.title[locale],
    figures: (id, locale) =>
      portal.figureById.has(id) ? figureView(portal, id, locale).title : undefined,
    glossary: (id, locale) => portal.termById.get(id)?.label[locale],
    news: (id, locale) => portal.newsById.get(id)?.data.title[locale],
    organisations: (id, locale) => portal.organisationById.get(id)?.name[locale],
    paths: (id, locale) => portal.pathById.get(id)?.title[locale],
    practices: (id, locale) => portal.practiceById.get(id)?.data.title[locale],
    programmes: (id, locale) => portal.programmeById.get(id)?.data.title[locale],
    regions: (id, locale) =>
      portal.regionById.has(id) ? regionName(portal, id, locale) : undefined,
    sectors: (id, locale) =>
      portal.sectorById.has(id) ? sectorLabel(portal, id, locale) : undefined,
    sources: (id, locale) => portal.sourceById.get(id)?.short[locale],
    strategies: (id, locale) => portal.strategyById.get(id)?.data.title[locale],
    survey: (id, locale) => portal.questionById.get(id)?.title[locale],
    works: (id) => {
      const work = portal.workById.get(id);
      return work && { text: work.title, lang: work.language };
    },
  }),
);

/**
 * A link to an entry by its name.
 * @param ref such as `concepts/diamond-model`; checked, so that an unknown one is a mistake of ours
 * @throws Error for an entry that is not there
 */
export function viewRef(portal: Portal, ref: string, locale: Locale): NamedLink {
  const name = splitRef(ref);
  const label = labels(portal)[name.kind](name.id, locale);
  if (!label) throw new Error(`expected an entry ${ref}, found none`);
  const to = href(locale, refPath(name));
  if (typeof label === 'string') return { label, href: to };
  return { label: label.text, href: to, ...(label.lang ? { lang: label.lang } : {}) };
}

/** Links to entries of one collection by their ids, in their order. */
export function namedLinks(
  portal: Portal,
  kind: RefKind,
  ids: readonly string[],
  locale: Locale,
): NamedLink[] {
  return ids.map((id) => viewRef(portal, `${kind}/${id}`, locale));
}

/** Neighbours of an entry in a list of ids. */
export function neighboursOf(
  ids: readonly string[],
  id: string,
): readonly [previous: string | undefined, next: string | undefined] {
  const index = ids.indexOf(id);
  return [ids[index - 1], ids[index + 1]];
}
