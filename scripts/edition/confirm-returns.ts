import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Portal } from '../../src/loaders/portal.ts';
import { confirmReturn } from './confirm-return.ts';
import { countWords } from '../count-words.ts';
import type { Outcome } from './outcome.ts';
import { placeFiles } from '../place-files.ts';
import { refuseEdition } from './refuse-edition.ts';

/** Which proposals are to be confirmed: those of clusters, of a region with all below it, or all. */
export type Chosen =
  { readonly clusters: readonly string[] } | { readonly region: string } | { readonly all: true };

type Return = Portal['returns'][number];

/** The regions that lie in one, with itself. */
function regionsWithin(portal: Portal, region: string): ReadonlySet<string> {
  const inside = new Set([region]);
  for (let size = 0; size < inside.size;) {
    size = inside.size;
    for (const { id, data } of portal.regions) {
      if (data.parent !== undefined && inside.has(data.parent)) inside.add(id);
    }
  }
  return inside;
}

/** The region under which a return is printed, or those where its cluster lies. */
function placesOf(portal: Portal, { id, data }: Return): readonly string[] {
  if (data.printedRegion !== undefined) return [data.printedRegion];
  const cluster = id.slice(id.indexOf('/') + 1);
  return portal.clusters.find((one) => one.id === cluster)?.data.regions ?? [];
}

/** What keeps a cluster's return from being confirmed. */
function refuseOne(portal: Portal, edition: string, cluster: string): string {
  const name = `returns/${edition}/${cluster}`;
  if (portal.refused.has(name)) {
    return `${name}.yaml: expected a sound file, found problems; npm run check tells them`;
  }
  if (portal.returns.some(({ id }) => id === `${edition}/${cluster}`)) {
    return `${name}.yaml: expected a proposal, found a return that is confirmed; leave it out`;
  }
  return portal.clusters.some(({ id }) => id === cluster)
    ? `${cluster}: expected a proposal of ${edition}, found none; write ${name}.yaml if it returned`
    : `${cluster}: expected the id of a cluster, found none of this name; check the spelling`;
}

/** The proposals that were chosen, or why they cannot be confirmed, a line for each reason. */
function choose(
  portal: Portal,
  edition: string,
  chosen: Chosen,
): { readonly found: readonly Return[]; readonly faults: readonly string[] } {
  const proposals = portal.returns.filter(
    ({ id, data }) => id.startsWith(`${edition}/`) && data.proposed,
  );
  if ('clusters' in chosen) {
    const byId = new Map(proposals.map((one) => [one.id, one]));
    const clusters = [...new Set(chosen.clusters)];
    return {
      found: clusters.flatMap((cluster) => byId.get(`${edition}/${cluster}`) ?? []),
      faults: clusters
        .filter((cluster) => !byId.has(`${edition}/${cluster}`))
        .map((cluster) => refuseOne(portal, edition, cluster)),
    };
  }
  if ('all' in chosen) {
    const none = `expected a proposal of ${edition}, found none; all of them are confirmed or deleted`;
    return { found: proposals, faults: proposals.length > 0 ? [] : [none] };
  }
  const { region } = chosen;
  if (!portal.regions.some(({ id }) => id === region)) {
    const fault = `${region}: expected the id of a region, found none of this name; check the spelling`;
    return { found: [], faults: [fault] };
  }
  const inside = regionsWithin(portal, region);
  const found = proposals.filter((one) => placesOf(portal, one).some((id) => inside.has(id)));
  const none = `${region}: expected a proposal of ${edition} in this region, found none`;
  return { found, faults: found.length > 0 ? [] : [none] };
}

/** As many names as a line holds. */
function listNames(ids: readonly string[]): string {
  const shown = ids.slice(0, 20);
  const rest = ids.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** How proposals are to be confirmed. */
export interface Confirming {
  readonly portal: Portal;
  /** Folder of the portal. */
  readonly directory: string;
  readonly edition: string;
  readonly chosen: Chosen;
  /** The source of those that name none, if one is given. */
  readonly source?: string | undefined;
  /** Only say what would be done. */
  readonly dry?: boolean;
}

/** Makes proposals returns that count: takes their line "proposed" out, all or nothing. */
export function confirmReturns({
  portal,
  directory,
  edition,
  chosen,
  source,
  dry = false,
}: Confirming): Outcome {
  const refused = refuseEdition(portal, edition);
  if (refused !== undefined) return { fault: refused };
  if (source !== undefined && !portal.sources.some(({ id }) => id === source)) {
    const hint = 'check the spelling, or add it to sources/';
    return { fault: `--source: expected the id of a source, found "${source}"; ${hint}` };
  }
  const { found, faults } = choose(portal, edition, chosen);
  if (faults.length > 0) return { fault: faults.join('\n') };
  const isSourced = ({ data }: Return) => data.sources.length > 0;
  const files = new Map(
    found.map((one) => {
      const text = readFileSync(join(directory, one.file), 'utf8');
      return [one.file, confirmReturn(text, isSourced(one) ? undefined : source)];
    }),
  );
  if (!dry) placeFiles(directory, [...files.keys()], files);
  const ids = found.map(({ id }) => id.slice(edition.length + 1));
  const unsourced = source === undefined ? found.filter((one) => !isSourced(one)).length : 0;
  const told = countWords(unsourced, 'return names', 'returns name');
  return {
    lines: [
      `${dry ? 'Would confirm' : 'Confirmed'} ${countWords(ids.length, 'return')} of ${edition}: ${listNames(ids)}`,
      ...(unsourced > 0 ? [`${told} no source yet: npm run check warns of them`] : []),
    ],
  };
}
