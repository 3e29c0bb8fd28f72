import { type Localized, locales } from '../../src/i18n/locales.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { loadPortal } from '../../src/loaders/load-portal.ts';
import { samplePortal } from './sample-portal.ts';
import { shippedPortal } from './shipped-portal.ts';

const wordsIn = (text: Partial<Localized> | undefined): string[] =>
  locales.flatMap((locale) => text?.[locale] ?? []);

function namesOf(portal: Portal): string[] {
  return [
    ...portal.site.flatMap(({ data }) => [
      ...(typeof data.name === 'string' ? [data.name] : wordsIn(data.name)),
      ...wordsIn(data.publisher),
    ]),
    ...portal.editions.flatMap(({ id, data }) => [id, ...wordsIn(data.title)]),
    ...portal.sources.flatMap(({ data }) => [
      ...wordsIn(data.title),
      ...wordsIn(data.short),
      ...(data.publisher === undefined ? [] : [data.publisher]),
    ]),
    ...portal.organisations.flatMap(({ data }) => wordsIn(data.name)),
    ...[...portal.programmes, ...portal.strategies].flatMap(({ data }) => wordsIn(data.title)),
    ...portal.practices.flatMap(({ data }) => wordsIn(data.title)),
    ...portal.works.flatMap(({ data }) => [data.title, ...data.authors]),
    ...portal.survey.flatMap(({ data }) => wordsIn(data.title)),
    ...portal.site.flatMap(({ data }) => data.surveyParts.flatMap(({ title }) => wordsIn(title))),
  ];
}

/** Regions and other countries outside of a country. */
function placesBeside(portal: Portal, country: unknown): string[] {
  const places = [...portal.regions, ...portal.countries]
    .map(({ data }) => data)
    .filter((place) => ('country' in place ? place.country : place.id) !== country);
  return places.flatMap(({ name }) => wordsIn(name));
}

/** Not names: the editors as a source, and the type of a cluster. */
const ordinary: ReadonlySet<string> = new Set(['რედაქტორები', 'კლასტერის ტიპი', 'Klasterin tipi']);

/** Short names occur within other words. */
const isTelling = (name: string) =>
  /^\d{4}$/.test(name) || (name.length > 4 && /^[\p{Lu}\p{Lo}]/u.test(name) && !ordinary.has(name));

/**
 * Years, places, sources and bodies of the shipped portals, which cannot be in a portal made from these answers.
 */
export function foreignFacts(answers: {
  readonly country: unknown;
  readonly year: string;
}): string[] {
  const portals = [shippedPortal, loadPortal(samplePortal).portal];
  const facts = portals.flatMap((portal) => [
    ...namesOf(portal),
    ...placesBeside(portal, answers.country),
  ]);
  return [...new Set(facts)].filter((fact) => isTelling(fact) && fact !== answers.year);
}
