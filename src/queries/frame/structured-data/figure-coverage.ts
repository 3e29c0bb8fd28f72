import { countsEditions } from '../../../domain/figures/counted-years.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Figure } from '../../../schemas/figure.ts';
import { yearsPart } from '../../../schemas/fixed-pages.ts';
import { countedEditions } from '../../editions/counted-editions.ts';
import { editionInputs } from '../../editions/edition-inputs.ts';
import { editionPeriod, listPlaces, oneOrMany } from './describe.ts';

/** Version of a figure at an address: the edition of its numbers, and the suffix of the address. */
interface Shown {
  readonly edition: string;
  readonly part: string;
  readonly locale: Locale;
}

/** Editions of a figure's numbers; empty if they come from no survey. */
function editionsOf(portal: Portal, figure: Figure, { edition, part }: Shown): readonly string[] {
  // A date given in words is no period that programs can use.
  if (figure.date) return [];
  if (part === yearsPart || figure.over) return countedEditions(portal);
  const one = countsEditions(figure.query) ? edition : figure.edition;
  return one === undefined ? [] : [one];
}

/** From the beginning of the first survey to the end of the last, in ISO 8601. */
function joinPeriods(portal: Portal, editions: readonly string[]): string | undefined {
  const periods = editions.map((id) => editionPeriod(portal, id));
  const [first, last] = [periods[0]?.split('/')[0], periods.at(-1)?.split('/').at(-1)];
  if (!first || !last) return undefined;
  return first === last ? first : `${first}/${last}`;
}

/** Codes of the countries counted by a figure; empty if it counts no places. */
function countriesOf(portal: Portal, figure: Figure, edition: string): readonly string[] {
  const { query } = figure;
  if (query && 'country' in query && query.country) return [query.country];
  const survey = portal.editionById.get(query ? edition : (figure.edition ?? ''))?.data;
  switch (query?.name) {
    case 'stages':
    case 'sectors':
    case 'kinds':
    case 'clusters':
      return editionInputs(portal, edition).rows.map(({ country }) => country);
    case 'published':
    case 'agencies':
    case undefined:
      return survey ? [survey.country] : [];
    default:
      return [];
  }
}

/**
 * Period and places of a figure's numbers. Only those counted in an edition, or printed from its survey, are
 * known: numbers printed by other sources have unknown ones.
 */
export function describeCoverage(portal: Portal, figure: Figure, shown: Shown) {
  return {
    temporalCoverage: joinPeriods(portal, editionsOf(portal, figure, shown)),
    ...oneOrMany(
      'spatialCoverage',
      listPlaces(portal, countriesOf(portal, figure, shown.edition), shown.locale),
    ),
  };
}
