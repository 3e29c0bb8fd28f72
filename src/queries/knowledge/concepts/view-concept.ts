import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Concept } from '../../../schemas/concept.ts';
import { namedLinks } from '../../links/refs.ts';
import { conceptMarks } from '../../search/knowledge-marks.ts';
import { crumbsTo } from '../../frame/crumbs.ts';
import { type EntryView, viewNeighbours, viewSources } from '../page/entry-view.ts';
import { type FactSheet, viewFacts } from '../page/facts.ts';
import { findEntry } from '../page/find-entry.ts';
import { mentionLists } from '../page/link-lists.ts';
import type { PageMeta } from '../../frame/page-meta.ts';
import { prosePage } from '../prose/prose-page.ts';
import type { RowsMapView } from '../../regions/view-rows-map.ts';
import { viewConceptMap } from './concept-map.ts';
import { groupConcepts } from './view-concept-index.ts';

/** Links of a concept, without empty lists. */
function viewConceptFacts(portal: Portal, data: Concept, locale: Locale): FactSheet {
  const t = useTranslate(locale);
  const cited = [...new Set(data.sources.map(({ source }) => source))];
  const lists = [
    { label: t('figure.terms'), links: namedLinks(portal, 'glossary', data.terms, locale) },
    { label: t('nav.figures'), links: namedLinks(portal, 'figures', data.figures, locale) },
    { label: t('sources'), links: namedLinks(portal, 'sources', cited, locale) },
  ];
  return {
    title: t('concepts.facts'),
    searched: false,
    facts: viewFacts(
      lists.filter(({ links }) => links.length > 0),
      locale,
    ),
  };
}

export interface ConceptView extends EntryView {
  readonly map: RowsMapView | undefined;
}

/** Page of a concept. */
export function viewConcept(portal: Portal, id: string, locale: Locale): ConceptView {
  const t = useTranslate(locale);
  const { data } = findEntry(portal.conceptById, 'concepts', id);
  const prose = prosePage(portal, `concept-${id}`, locale);
  const title = data.title[locale];
  const lead = data.summary[locale];
  const page: PageMeta = {
    locale,
    kind: 'concept',
    id,
    title,
    description: lead,
    path: `/concepts/${id}/`,
    crumbs: crumbsTo(locale, 'concepts', { label: title }),
    drafts: prose?.drafts ?? data.drafts,
    marks: conceptMarks(portal, id, data, locale),
  };
  const order = groupConcepts(portal).flatMap(({ concepts }) => concepts.map((other) => other.id));
  return {
    page,
    heading: {
      kind: t(`concepts.group.${data.group}`),
      title,
      lead,
      leadInSearch: 'first',
    },
    notices: prose?.notices ?? [],
    map: viewConceptMap(portal, id, data, locale),
    facts: viewConceptFacts(portal, data, locale),
    prose,
    proseNoticed: true,
    related: [{ label: t('related.see'), links: namedLinks(portal, 'concepts', data.see, locale) }],
    mentioned: mentionLists(
      portal,
      `concepts/${id}`,
      locale,
      data.see.map((other) => `concepts/${other}`),
    ),
    sources: viewSources(portal, data.sources, page),
    neighbours: viewNeighbours(portal, 'concepts', order, id, locale),
  };
}
