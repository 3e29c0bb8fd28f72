import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { PageMeta } from '../page-meta.ts';
import { type Describe, describeWork, nameThing, pageUrl, sayFictional } from './describe.ts';

interface TermFacts {
  readonly name: string;
  readonly code?: string;
  readonly description?: string | undefined;
  readonly url?: string;
}

function describeSet(portal: Portal, page: PageMeta, terms: readonly TermFacts[]) {
  return {
    '@type': 'DefinedTermSet',
    ...describeWork(portal, page),
    hasDefinedTerm: terms.map(({ name, code, description, url }) => ({
      '@type': 'DefinedTerm',
      name,
      ...(code ? { termCode: code } : {}),
      ...(description ? { description } : {}),
      ...(url ? { url } : {}),
    })),
  };
}

function describeTerm(portal: Portal, page: PageMeta, list: string, code?: string) {
  return {
    '@type': 'DefinedTerm',
    ...nameThing(portal, page),
    description: page.description,
    ...(code ? { termCode: code } : {}),
    inDefinedTermSet: pageUrl(page.locale, list),
    ...sayFictional(portal, page.locale),
  };
}

/** The stages of development, each with its meaning. */
function describeStages(portal: Portal, page: PageMeta) {
  const { locale } = page;
  const about = { ...page, title: useTranslate(locale)('stage') };
  const terms = portal.stages.map(({ id, label, meaning }) => ({
    name: label[locale],
    code: id,
    description: meaning?.[locale],
  }));
  return { ...describeSet(portal, about, terms), description: undefined };
}

/** The glossary, each term with its anchor, and the stages it mentions. */
export const describeGlossary: Describe = (portal, page) => [
  describeSet(
    portal,
    page,
    portal.terms.map(({ id, label, definition }) => ({
      name: label[page.locale],
      description: definition?.[page.locale],
      url: pageUrl(page.locale, `/glossary/#${id}`),
    })),
  ),
  ...(portal.stages.length > 0 ? [describeStages(portal, page)] : []),
];

export const describeConcepts: Describe = (portal, page) =>
  describeSet(
    portal,
    page,
    portal.concepts.map(({ id, data }) => ({
      name: data.title[page.locale],
      url: pageUrl(page.locale, `/concepts/${id}/`),
    })),
  );

/** A concept, defined by its page. */
export const describeConcept: Describe = (portal, page) =>
  portal.conceptById.has(page.id ?? '') ? describeTerm(portal, page, '/concepts/') : undefined;

/** All sectors, with their codes in the form. */
export const describeSectors: Describe = (portal, page) =>
  describeSet(
    portal,
    page,
    portal.sectors.map(({ id, code, label }) => ({
      name: label[page.locale],
      code,
      url: pageUrl(page.locale, `/sectors/${id}/`),
    })),
  );

export const describeSector: Describe = (portal, page) => {
  const sector = portal.sectorById.get(page.id ?? '');
  return sector && describeTerm(portal, page, '/sectors/', sector.code);
};
