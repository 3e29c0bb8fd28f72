import type { AskedAspect } from '../../domain/profile/known-aspects.ts';
import { shortNames } from '../../domain/short-names.ts';
import { firstYear } from '../../domain/years.ts';
import type { Locale, Localized } from '../../i18n/locales.ts';
import { termForms } from '../../i18n/split-terms.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import type { Concept } from '../../schemas/concept.ts';
import type { Organisation } from '../../schemas/organisation.ts';
import type { Practice } from '../../schemas/practice.ts';
import type { Programme } from '../../schemas/programme.ts';
import type { Strategy } from '../../schemas/strategy.ts';
import { type NameIn, type SearchMarks, withParents } from './search-marks.ts';

export function practiceMarks({ country, sectors, stages, period }: Practice): SearchMarks {
  return {
    facets: {
      country: [country],
      sector: sectors,
      stage: stages,
      year: [firstYear(period?.en ?? '')],
    },
  };
}

export function programmeMarks({ country, short, period }: Programme): SearchMarks {
  return {
    facets: { country: [country], year: [firstYear(period?.en ?? '')] },
    names: short ? [short] : [],
  };
}

/** Marks of a strategy, and of its parts. */
export function strategyMarks(portal: Portal, { country, region, period }: Strategy): SearchMarks {
  return {
    facets: {
      country: [country],
      region: withParents(portal, region),
      year: [firstYear(period?.en ?? '')],
    },
  };
}

/** Marks of a body: its seat. */
export function organisationMarks(
  portal: Portal,
  { country, region, code, contacts = {} }: Organisation,
): SearchMarks {
  const known: AskedAspect[] = [
    ...(contacts.website ? (['website'] as const) : []),
    ...(contacts.email || contacts.phone ? (['contact'] as const) : []),
  ];
  return {
    facets: {
      country: [country ?? portal.regionById.get(region ?? '')?.country],
      region: withParents(portal, region),
      known,
    },
    names: typeof code === 'object' ? namesByLanguage(code) : shortNames({ code }),
  };
}

/** Short names used by officials in each language; a shared one is assigned to the last of them. */
function namesByLanguage(names: Localized): NameIn[] {
  const all = Object.entries(names) as [Locale, string][];
  return [...new Map(all.map(([lang, text]) => [text, { text, lang }])).values()];
}

/** Concepts by the first term they explain. */
const explains = remember('explains', (portal) =>
  Map.groupBy(portal.concepts, ({ data }) => data.terms[0]),
);

/**
 * Marks of a concept: the first term it explains is another name of it, unless other concepts explain the same
 * one; its other terms are words. A term named after a stage (`idea-stage`) assigns the concept to that stage.
 */
export function conceptMarks(
  portal: Portal,
  id: string,
  { terms }: Concept,
  locale: Locale,
): SearchMarks {
  const [first = ''] = terms;
  const isName = first === id || explains(portal).get(first)?.length === 1;
  const labels = terms.map((term) => termForms(portal.termById.get(term)?.label[locale] ?? ''));
  return {
    facets: { stage: portal.stageOrder.ids.filter((stage) => terms.includes(`${stage}-stage`)) },
    names: labels.slice(0, isName ? 1 : 0).flat(),
    words: labels.slice(isName ? 1 : 0).flat(),
  };
}
