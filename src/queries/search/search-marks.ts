import { firstYear } from '../../domain/first-year.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { stageKeyOf } from '../../domain/inventory/tally.ts';
import type { Locale } from '../../i18n/locales.ts';
import { termForms } from '../../i18n/split-terms.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { ClusterData } from '../../schemas/cluster.ts';
import type { Concept } from '../../schemas/concept.ts';
import type { Organisation } from '../../schemas/organisation.ts';
import type { Practice } from '../../schemas/practice.ts';
import type { Programme } from '../../schemas/programme.ts';
import { splitRef } from '../../schemas/ref.ts';
import type { Region } from '../../schemas/region.ts';
import type { Sector } from '../../schemas/sector.ts';
import { stageIds } from '../../schemas/stage.ts';
import type { Strategy } from '../../schemas/strategy.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';

/** What the search can narrow its answers by, besides the kind of a page. */
export type SearchFacet = 'country' | 'region' | 'sector' | 'stage' | 'year';

/** What a page tells the search beyond its text. */
export interface SearchMarks {
  /** Ids of what the page is about. */
  readonly facets?: Readonly<Partial<Record<SearchFacet, readonly (string | undefined)[]>>>;
  /** Other names of what the page is about. */
  readonly names?: readonly string[];
  /** Words that readers see in the frame of the page only, such as the name of its country. */
  readonly words?: readonly string[];
  /** Such words in the language of what the page is about. */
  readonly original?: { readonly words: readonly string[]; readonly lang: Locale };
}

/** What a page is about, as the index of the search keeps it: `region:XX-01`, each once. */
export function listFilters({ facets = {} }: SearchMarks): string[] {
  return Object.entries(facets).flatMap(([facet, ids]) =>
    [...new Set(ids)].filter((id) => id !== undefined).map((id) => `${facet}:${id}`),
  );
}

/** A region and those that it lies in. */
function withParents(portal: Portal, id: string | undefined): string[] {
  const region = portal.regionById.get(id ?? '');
  return region ? [region.id, ...withParents(portal, region.parent)] : [];
}

/** Years of the editions to which a cluster returned a form. */
const returnsOf = remember((portal) => Map.groupBy(portal.returns, ({ id }) => id.split('/')[1]));

/** Marks of a cluster: that it is one, which not every name says, and how a misprint is meant. */
export function clusterMarks(
  portal: Portal,
  id: string,
  { name, notes }: ClusterData,
  locale: Locale,
): SearchMarks {
  const row = portal.rowById.get(id) as InventoryRow;
  const meant = notes.flatMap((note) =>
    note.kind === 'spelling' && note.likely ? [note.likely] : [],
  );
  return {
    facets: {
      country: [row.country],
      region: [...row.regions],
      sector: row.sectors,
      stage: [stageKeyOf(row)],
      year: returnsOf(portal)
        .get(id)
        ?.map((entry) => firstYear(entry.id)),
    },
    words: [useTranslate(locale)('paths.kind.clusters')],
    ...(meant.length > 0 ? { original: { words: meant, lang: name.language } } : {}),
  };
}

/** Marks of a region: its codes are names of it. */
export function regionMarks(
  portal: Portal,
  { id, country, iso, nuts }: Region,
  locale: Locale,
): SearchMarks {
  const codes = [iso, nuts, ...(/^[A-Z]{2}/.test(id) ? [id] : [])];
  return {
    facets: { country: [country], region: withParents(portal, id) },
    names: [...new Set(codes)].filter((code) => code !== undefined),
    words: [portal.countryById.get(country)?.name[locale] ?? country],
  };
}

/** Marks of a sector. */
export function sectorMarks(portal: Portal, { id, group }: Sector, locale: Locale): SearchMarks {
  const label = portal.groupById.get(group ?? '')?.label[locale];
  return {
    facets: { sector: [id] },
    words: [useTranslate(locale)('sector'), ...(label ? [label] : [])],
  };
}

/** Marks of a chapter of the report: its country and its year. */
export function reportMarks(portal: Portal): SearchMarks {
  return { facets: { country: [portal.edition.country], year: [firstYear(portal.editionId)] } };
}

/** Marks of a practice. */
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

/** Marks of a programme. */
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

/** Marks of a body: where it sits. */
export function organisationMarks(
  portal: Portal,
  { country, region, code }: Organisation,
): SearchMarks {
  return {
    facets: {
      country: [country ?? portal.regionById.get(region ?? '')?.country],
      region: withParents(portal, region),
    },
    names: code ? [code] : [],
  };
}

/** Concepts by the term that they explain first. */
const explains = remember((portal) => Map.groupBy(portal.concepts, ({ data }) => data.terms[0]));

/**
 * Marks of a concept: the first of the terms that it explains is another name of it, unless others
 * explain the same; the rest belong to its words. A term named after a stage (`idea-stage`) makes
 * the concept one of that stage.
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
    facets: { stage: stageIds.filter((stage) => terms.includes(`${stage}-stage`)) },
    names: labels.slice(0, isName ? 1 : 0).flat(),
    words: labels.slice(isName ? 1 : 0).flat(),
  };
}

/** Marks of a piece of news or an event: its day and the places and sectors that it is about. */
export function datedMarks(portal: Portal, date: string, see: readonly string[]): SearchMarks {
  const named = see.map(splitRef);
  const idsOf = (kind: string) => named.filter((ref) => ref.kind === kind).map(({ id }) => id);
  const regions = idsOf('regions').flatMap((item) => withParents(portal, item));
  return {
    facets: {
      country: [...idsOf('countries'), ...regions.map((id) => portal.regionById.get(id)?.country)],
      region: regions,
      sector: idsOf('sectors'),
      year: [date.slice(0, 4)],
    },
  };
}

/** Marks of the timeline: the countries and the years of what it tells. */
export function timelineMarks(portal: Portal): SearchMarks {
  return {
    facets: {
      country: portal.milestones.map(({ country }) => country),
      year: portal.milestones.map(({ date }) => date.slice(0, 4)),
    },
  };
}
