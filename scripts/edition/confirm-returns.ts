import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Phrase, phrase } from '../../src/i18n/phrase.ts';
import { hintForName } from '../../src/loaders/nearest-name.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { confirmReturn } from './confirm-return.ts';
import type { Outcome } from './outcome.ts';
import { nameSome } from '../name-some.ts';
import { placeFiles } from '../place-files.ts';
import { refuseBroken, refuseEdition, refuseSource } from './refuse-edition.ts';

export type Chosen =
  { readonly clusters: readonly string[] } | { readonly region: string } | { readonly all: true };

type Return = Portal['returns'][number];

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

/** Region under which a return is printed, or those of its cluster. */
function placesOf(portal: Portal, { id, data }: Return): readonly string[] {
  if (data.printedRegion !== undefined) return [data.printedRegion];
  const cluster = id.slice(id.indexOf('/') + 1);
  return portal.clusters.find((one) => one.id === cluster)?.data.regions ?? [];
}

const spelling = phrase('check.mend.checkSpelling');

function refuseOne(portal: Portal, edition: string, cluster: string): Phrase {
  const name = `returns/${edition}/${cluster}`;
  const file = `${name}.yaml`;
  if (portal.refused.has(name)) return refuseBroken(file);
  if (portal.returns.some(({ id }) => id === `${edition}/${cluster}`)) {
    return phrase('command.confirm.already', { file });
  }
  const ids = portal.clusters.map(({ id }) => id);
  return ids.includes(cluster)
    ? phrase('command.confirm.noProposal', { cluster, edition, file })
    : phrase('command.confirm.noCluster', { cluster, mend: hintForName(cluster, ids, spelling) });
}

/** Chosen proposals, or reasons for refusing them, one line each. */
function choose(
  portal: Portal,
  edition: string,
  chosen: Chosen,
): { readonly found: readonly Return[]; readonly faults: readonly Phrase[] } {
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
    const none = phrase('command.confirm.noneLeft', { edition });
    return { found: proposals, faults: proposals.length > 0 ? [] : [none] };
  }
  const { region } = chosen;
  const regions = portal.regions.map(({ id }) => id);
  if (!regions.includes(region)) {
    const hint = hintForName(region, regions, spelling);
    return { found: [], faults: [phrase('command.confirm.noRegion', { region, mend: hint })] };
  }
  const inside = regionsWithin(portal, region);
  const found = proposals.filter((one) => placesOf(portal, one).some((id) => inside.has(id)));
  const none = phrase('command.confirm.noneInRegion', { region, edition });
  return { found, faults: found.length > 0 ? [] : [none] };
}

export interface Confirming {
  readonly portal: Portal;
  readonly directory: string;
  readonly edition: string;
  readonly chosen: Chosen;
  /** For proposals that name none. */
  readonly source?: string | undefined;
  readonly dry?: boolean;
}

/** Confirm proposals, all or nothing. */
export function confirmReturns({
  portal,
  directory,
  edition,
  chosen,
  source,
  dry = false,
}: Confirming): Outcome {
  const refused = refuseEdition(portal, edition);
  if (refused !== undefined) return { faults: [refused] };
  const sources = portal.sources.map(({ id }) => id);
  if (source !== undefined && !sources.includes(source))
    return { faults: [refuseSource(source, sources)] };
  const { found, faults } = choose(portal, edition, chosen);
  if (faults.length > 0) return { faults };
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
  const confirmed = dry ? 'command.confirm.wouldConfirm' : 'command.confirm.confirmed';
  return {
    lines: [
      phrase(confirmed, { n: ids.length, edition, names: nameSome(ids, 20) }),
      ...(unsourced > 0
        ? [phrase('command.confirm.unsourced', { n: unsourced, command: 'npm run check' })]
        : []),
    ],
  };
}
