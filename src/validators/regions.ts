import { isInFrame } from '../domain/maps/in-frame.ts';
import { isCountryCode } from '../i18n/country-codes.ts';
import { locales, mainLanguage } from '../i18n/locales.ts';
import { phrase } from '../i18n/phrase.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import { type Entry, mayExist } from '../loaders/portal.ts';
import type { Problem } from '../loaders/problem.ts';
import { type Place, placesOf } from '../loaders/region-places.ts';
import { shapePoints } from '../loaders/shape-points.ts';
import { regionCollections } from '../loaders/topojson-schema.ts';
import { problemAt, type Validator } from './validator.ts';

/** Require regions to have a level of their country, parents in the same country, and no cycles. */
export const checkRegionTree: Validator = (portal) => {
  const byId = new Map(portal.regions.map((entry) => [entry.id, entry]));
  const levelsOf = new Map(portal.countries.map(({ id, data }) => [id, data.levels]));
  return portal.regions.flatMap((entry) => {
    const { parent, country, level } = entry.data;
    const levels = levelsOf.get(country);
    if (levels && !levels.includes(level)) {
      const message = phrase('check.figure.mapLevel', {
        country,
        levels: levels.join(', '),
        level,
      });
      return [
        problemAt(portal, entry, ['level'], 'region-tree', message, phrase('check.mend.addLevel')),
      ];
    }
    const above = parent ? byId.get(parent) : undefined;
    if (!parent || !above) return [];
    if (above.data.country !== country) {
      return [
        problemAt(
          portal,
          entry,
          ['parent'],
          'region-tree',
          phrase('check.places.parentCountry', { country, parent, found: above.data.country }),
          phrase('check.mend.parentOrCountry'),
        ),
      ];
    }
    const seen = new Set([entry.id]);
    for (let step = above; step;) {
      if (seen.has(step.id)) {
        return [
          problemAt(
            portal,
            entry,
            ['parent'],
            'region-tree',
            phrase('check.places.circle', { id: step.id }),
            phrase('check.mend.oneOfParents'),
          ),
        ];
      }
      seen.add(step.id);
      const next = step.data.parent ? byId.get(step.data.parent) : undefined;
      if (!next) break;
      step = next;
    }
    return [];
  });
};

/** Require region groups of the region's own country: others do not apply. */
export const checkRegionGroups: Validator = (portal) => {
  const countryOf = new Map(portal['region-groups'].map(({ id, data }) => [id, data.country]));
  return portal.regions.flatMap((entry) => {
    const { country, groups = [] } = entry.data;
    return groups.flatMap((id, index) => {
      const other = countryOf.get(id);
      if (other === undefined || other === country) return [];
      const message = phrase('check.places.groupCountry', { country, id, found: other });
      const hint = phrase('check.mend.deleteHereOrCountry');
      return [problemAt(portal, entry, ['groups', index], 'region-group', message, hint)];
    });
  });
};

/** Require each shape to belong to a region, and at most one shape per region. */
export const checkShapes: Validator = (portal) => {
  const regions = new Set(portal.regions.map(({ id }) => id));
  const seen = new Set<string>();
  return portal.shapes.flatMap((entry) =>
    regionCollections(entry.data).flatMap(([name, { geometries }]) =>
      geometries.flatMap(({ id }, index): Problem[] => {
        const path = ['objects', name, 'geometries', index, 'id'];
        const again = seen.has(id);
        seen.add(id);
        if (again) {
          const message = phrase('check.shapes.twice', { id });
          return [
            problemAt(
              portal,
              entry,
              path,
              'duplicate-id',
              message,
              phrase('check.mend.deleteShape'),
            ),
          ];
        }
        if (regions.has(id) || mayExist(portal, 'regions', id)) return [];
        const message = phrase('check.shapes.region', { id });
        return [
          problemAt(
            portal,
            entry,
            path,
            'dangling-id',
            message,
            phrase('check.mend.shapeOrRegion'),
          ),
        ];
      }),
    ),
  );
};

/** Require land within the map frame; otherwise it would be ignored and all land shown. */
export const checkMapFrame: Validator = (portal) => {
  const [site] = portal.site;
  const { frame } = site?.data ?? {};
  if (!site || !frame || portal.shapes.length === 0) return [];
  const isFilled = portal.shapes.some(({ data }) =>
    regionCollections(data).some(([, { geometries }]) =>
      geometries.some((shape) => shapePoints(data, shape).some((place) => isInFrame(place, frame))),
    ),
  );
  if (isFilled) return [];
  const message = phrase('check.shapes.frame');
  return [problemAt(portal, site, ['frame'], 'frame', message, phrase('check.mend.frame'))];
};

type Code = readonly [entry: Entry<unknown>, path: ValuePath, code: string | undefined];

/** Code allowed in place of a country. */
const union = 'EU';

/** Code of no particular country, for a portal of texts alone. */
const noneInParticular = 'ZZ';

/** Require ISO 3166-1 codes of countries, except in fictional portals. */
export const checkCountryCodes: Validator = (portal) => {
  const [site] = portal.site;
  // Unknown whether fictional while `site.yaml` is invalid.
  if (!site || site.data.fictional) return [];
  const codes: Code[] = [
    ...portal.countries.map((entry): Code => [
      entry,
      ['id'],
      entry.id === noneInParticular ? undefined : entry.id,
    ]),
    ...[...portal.organisations, ...portal.programmes].map((entry): Code => {
      const { country } = entry.data;
      return [entry, ['country'], country === union ? undefined : country];
    }),
    ...portal.practices.map((entry): Code => [entry, ['country'], entry.data.country]),
    ...portal.clusters.flatMap((entry) =>
      (entry.data.profile?.partners ?? []).map(({ country }, index): Code => [
        entry,
        ['profile', 'partners', index, 'country'],
        country,
      ]),
    ),
  ];
  const hint = phrase('check.mend.countryCode', { field: 'fictional: true', file: 'site.yaml' });
  return codes.flatMap(([entry, path, code]): Problem[] => {
    // Malformed codes are reported by the schema.
    if (code === undefined || isCountryCode(code) || !/^[A-Z]{2}$/.test(code)) return [];
    const message = phrase('check.country.unknown', { found: code });
    return [problemAt(portal, entry, path, 'country', message, hint)];
  });
};

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
