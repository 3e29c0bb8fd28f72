import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileForm, type SurveyForm } from '../../src/domain/survey/compile-form.ts';
import { readReturn } from '../../src/domain/survey/read-return.ts';
import { knowRegions } from '../../src/domain/survey/rules/answered-regions.ts';
import { usualLimit } from '../../src/domain/survey/rules/changes.ts';
import { foldText } from '../../src/i18n/fold.ts';
import { indexClusters, type NamedCluster } from '../../src/importers/returns/match-cluster.ts';
import type { ReturnTarget } from '../../src/importers/returns/import-returns.ts';
import { yesNoOptions } from '../../src/i18n/yes-no.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { bodyOptions, regionOptions, sectorOptions } from './portal-options.ts';

const dataOf = <T>(entries: readonly { readonly data: T }[]): T[] =>
  entries.map(({ data }) => data);

/** Regions of a cluster and all above them. */
export function regionsOf(portal: Pick<Portal, 'regions'>) {
  const parentOf = new Map(portal.regions.map(({ data }) => [data.id, data.parent]));
  return (own: readonly string[]): string[] => {
    const all = new Set<string>();
    for (const region of own) {
      for (let id: string | undefined = region; id && !all.has(id); id = parentOf.get(id))
        all.add(id);
    }
    return [...all];
  };
}

/** Clusters with all present and former names: in their file, in other sources, in returns. */
function nameClusters(portal: Portal): NamedCluster[] {
  const printed = Map.groupBy(portal.returns, ({ id }) => id.split('/')[1] ?? '');
  const withParents = regionsOf(portal);
  return portal.clusters.map(({ id, data }) => {
    const { language: _, ...names } = data.name;
    const returned = (printed.get(id) ?? []).flatMap((entry) => entry.data.name ?? []);
    const known = [
      ...Object.values(names),
      ...data.otherNames.map(({ name }) => name),
      ...returned,
    ];
    return {
      id,
      country: data.country,
      regions: withParents(data.regions),
      names: [...new Set(known.filter((name) => name !== undefined))],
    };
  });
}

/** Data on clusters in entries and the previous edition. */
function readKnown(portal: Portal, form: SurveyForm, edition: string): ReturnTarget['known'] {
  const entries = new Map(portal.clusters.map(({ id, data }) => [id, data]));
  const before = portal.editions
    .map(({ id }) => id)
    .filter((id) => id < edition)
    .sort()
    .at(-1);
  const earlier = new Map(
    portal.returns
      .filter(({ id, data }) => id.startsWith(`${before}/`) && !data.proposed)
      .map(({ id, data }) => [id.slice(id.indexOf('/') + 1), data]),
  );
  return (cluster) => {
    const entry = entries.get(cluster);
    if (!entry) return undefined;
    const answered = earlier.get(cluster);
    return {
      sectors: entry.sectors.map(({ id }) => id),
      regions: entry.regions,
      before:
        before !== undefined && answered
          ? { edition: before, cells: readReturn(form, answered, before).cells }
          : undefined,
    };
  };
}

/** The survey form of a portal. */
export function compileSurvey(portal: Portal): SurveyForm {
  return compileForm({
    questions: dataOf(portal.survey),
    indicators: dataOf(portal.indicators),
    sectors: dataOf(portal.sectors),
    stages: dataOf(portal.stages),
    own: {
      fields: dataOf(portal.site).flatMap(({ fields }) => fields),
      yesNo: yesNoOptions(),
    },
    parts: dataOf(portal.site).flatMap(({ surveyParts }) => surveyParts),
  });
}

/** Ids of regions without subregions. Enclosing regions are ignored: even a portal of one city has them. */
export function finestRegions({ regions }: Pick<Portal, 'regions'>): string[] {
  const parents = new Set(regions.map(({ data }) => data.parent));
  return regions.flatMap(({ id }) => (parents.has(id) ? [] : [id]));
}

/** Portal data for an import of returns. */
export function readTarget(directory: string, portal: Portal, edition: string): ReturnTarget {
  const form = compileSurvey(portal);
  const returns = new Map(portal.returns.map((entry) => [entry.id, entry]));
  const originals = new Map(portal.clusters.map(({ id, data }) => [id, data.name.original]));
  const ownNames = new Map(
    portal.clusters.map(({ id, data: { name } }) => {
      const { language: _, ...names } = name;
      return [id, Object.values(names).filter((one) => one !== undefined)];
    }),
  );
  const countries = new Map(portal.regions.map(({ data }) => [data.id, data.country]));
  const named = portal.editions.find(({ id }) => id === edition);
  return {
    form,
    edition,
    clusters: indexClusters(nameClusters(portal)),
    bodies: bodyOptions(portal),
    regions: regionOptions(portal),
    sectors: sectorOptions(portal),
    regionTree: knowRegions(dataOf(portal.regions), foldText),
    changeLimit: portal.site[0]?.data.changeLimit ?? usualLimit,
    known: readKnown(portal, form, edition),
    country: named?.data.country ?? '',
    countryOf: (region) => countries.get(region),
    placeNew: (region) => {
      if (region !== undefined) return { region };
      const [only, ...others] = finestRegions(portal);
      if (only === undefined) return 'nationwide';
      return others.length === 0 && countries.get(only) === named?.data.country
        ? { region: only }
        : undefined;
    },
    originalName: (cluster) => originals.get(cluster),
    ownNames: (cluster) => ownNames.get(cluster) ?? [],
    standing: (cluster) => {
      const entry = returns.get(`${edition}/${cluster}`);
      if (!entry) return undefined;
      return { data: entry.data, text: readFileSync(join(directory, entry.file), 'utf8') };
    },
  };
}
