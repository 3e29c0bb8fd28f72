import { locales, mainLanguage } from '../../i18n/locales.ts';
import { phrase } from '../../i18n/phrase.ts';
import type { Problem } from '../../loaders/problem.ts';
import { type Place, placesOf } from '../../loaders/region-places.ts';
import { problemAt, type Validator } from '../validator.ts';

/**
 * Warn of a point outside all regions of its cluster, or outside its country if it names none: usually a typo or
 * swapped coordinates.
 */
export const warnOfPointsOutside: Validator = (portal) => {
  const pointed = portal.clusters.filter(({ data }) => data.point);
  if (pointed.length === 0) return [];
  const places = placesOf(portal);
  const regions = portal.regions.map(({ data }) => data);
  const locale = mainLanguage(portal.site[0]?.data.languages ?? locales);
  const names = new Map(regions.map(({ id, name }) => [id, `${name[locale]} (${id})`]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return pointed.flatMap((entry): Problem[] => {
    const { point, regions: named, country } = entry.data;
    if (!point) return [];
    const place: Place = [point.lon, point.lat];
    const own =
      named.length > 0 ? named : regions.flatMap((r) => (r.country === country ? r.id : []));
    if (places.holds(own, place) !== false) return [];
    const isTurned = places.holds(own, [point.lat, point.lon]) === true;
    const found = places.find(place);
    const message = phrase(
      found === undefined ? 'check.warn.pointOutside' : 'check.warn.pointElsewhere',
      {
        place: `${point.lat}, ${point.lon}`,
        expected: named.length > 0 ? named.map(nameOf) : [country],
        found: found === undefined ? '' : nameOf(found),
      },
    );
    const hint = phrase(isTurned ? 'check.mend.turnPoint' : 'check.mend.pointOrRegion');
    return [problemAt(portal, entry, ['point'], 'point-outside', message, hint)];
  });
};

/**
 * Warn of a lower-level region without a parent: its clusters are missing from the counts of the surrounding
 * region.
 */
export const warnOfMissingParents: Validator = (portal) => {
  const used = new Set(portal.regions.map(({ data }) => `${data.country} ${data.level}`));
  const levelsOf = new Map(
    portal.countries.map(({ id, data }) => [
      id,
      data.levels.filter((level) => used.has(`${id} ${level}`)),
    ]),
  );
  return portal.regions.flatMap((entry): Problem[] => {
    const { country, level, parent } = entry.data;
    const levels = levelsOf.get(country) ?? [];
    const larger = levels.slice(levels.indexOf(level) + 1);
    if (parent !== undefined || !levels.includes(level) || larger.length === 0) return [];
    const message = phrase('check.warn.noParent', { larger, level });
    const hint = phrase('check.mend.nameInParent');
    return [problemAt(portal, entry, [], 'missing-parent', message, hint)];
  });
};
