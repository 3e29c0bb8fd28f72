import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import { confirmReturns } from '../../scripts/edition/confirm-returns.ts';
import { findBefore } from '../../scripts/edition/prepare-edition.ts';
import { newEdition } from '../../scripts/edition/new-edition.ts';
import { type Outcome, sayOutcome } from '../../scripts/edition/outcome.ts';
import { loadPortal } from '../../src/loaders/load-portal.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import type { StageId } from '../../src/schemas/stage.ts';

/** What happened to clusters from one year to the next, by their ids. */
export interface YearChanges {
  readonly up: readonly string[];
  readonly down: readonly string[];
  readonly merged: readonly string[];
  /** No return, and nobody says why. */
  readonly gone: readonly string[];
  readonly renamed: readonly string[];
  readonly fresh: readonly string[];
}

/** How many of each: a year as a ministry has it. */
const counts = { up: 10, down: 3, merged: 4, gone: 6, renamed: 4, fresh: 5 } as const;

/** Changes fields of a YAML file, as a person would. */
function edit(directory: string, file: string, fields: Readonly<Record<string, unknown>>): void {
  const path = join(directory, file);
  const document = parseDocument(readFileSync(path, 'utf8'));
  for (const [field, value] of Object.entries(fields)) {
    document.setIn(field.split('.'), document.createNode(value));
  }
  writeFileSync(path, document.toString({ lineWidth: 0 }));
}

function write(directory: string, file: string, value: unknown): void {
  const path = join(directory, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, stringify(value, { lineWidth: 0 }));
}

/** Takes clusters out of those that are left, so that no cluster is changed twice. */
function takeFrom(left: Set<string>, number: number, isFit: (id: string) => boolean): string[] {
  const taken = [...left].filter(isFit).slice(0, number);
  if (taken.length < number) throw new Error(`expected ${number} clusters, found ${taken.length}`);
  for (const id of taken) left.delete(id);
  return taken;
}

/** Which clusters are changed: the first that fit, in the order of their ids. */
function chooseChanges(portal: Portal, before: string): YearChanges & { readonly into: string } {
  const stages = new Map(
    portal.returns
      .filter(({ id }) => id.startsWith(`${before}/`))
      .map(({ id, data }) => [id.slice(before.length + 1), data.stage]),
  );
  const left = new Set([...stages.keys()].sort());
  const at = (stage: StageId) => (id: string) => stages.get(id) === stage;
  return {
    up: takeFrom(left, counts.up, at('idea')),
    down: takeFrom(left, counts.down, at('developing')),
    merged: takeFrom(left, counts.merged, at('idea')),
    gone: takeFrom(left, counts.gone, at('idea')),
    renamed: takeFrom(left, counts.renamed, at('idea')),
    fresh: Array.from({ length: counts.fresh }, (_, index) => `new-cluster-${index + 1}`),
    into: takeFrom(left, 1, at('mature'))[0] ?? '',
  };
}

/** Writes the values that nobody can count, as if the new report printed what the old one did. */
function fillFigures(directory: string, edition: string, before: Portal['editions'][number]): void {
  for (const [index, { recount, value, sources }] of before.data.figures.entries()) {
    if (recount) continue;
    const figure = `figures.${index}`;
    edit(directory, `editions/${edition}.yaml`, {
      [`${figure}.value`]: value,
      [`${figure}.sources`]: sources,
    });
  }
}

/** A cluster that nobody knew last year, where and what another one is. */
function addCluster(
  directory: string,
  edition: string,
  id: string,
  portal: Portal,
  { country, sources }: Portal['editions'][number]['data'],
): void {
  const like = portal.clusters.find(
    ({ data }) => data.country === country && data.scope === 'local',
  );
  if (!like) throw new Error(`expected a cluster of ${country}, found none`);
  const { sectors, regions, kind } = like.data;
  const words = sectors.map(({ word }) => word).join(' ');
  write(directory, `clusters/new/${id}.yaml`, {
    name: { original: `${words} ${id.replace(/\D+/, '')}`, language: like.data.name.language },
    country,
    scope: 'local',
    regions,
    kind,
    sectors,
    sources,
  });
  write(directory, `returns/${edition}/${id}.yaml`, {
    stage: 'idea',
    printedRegion: regions[0],
    sources,
  });
}

/**
 * Makes the next edition of a portal, with the changes of a year, confirmed, published and current:
 * only what a person does, by commands and by hand, and nothing to please the check.
 * @param directory a copy of its folder, which is changed
 * @param portal what the folder holds
 */
export function makeChangedYear(directory: string, portal: Portal, edition: string): YearChanges {
  const before = findBefore(portal, edition);
  if (!before) throw new Error(`expected an edition before ${edition}, found none`);
  const done = (outcome: Outcome) => {
    const { fault } = sayOutcome(outcome, 'en');
    if (fault !== undefined) throw new Error(fault);
  };
  done(newEdition(portal, directory, edition, `${edition}-12-01`, false));
  const { into, ...changes } = chooseChanges(portal, before.id);
  const returnOf = (id: string) => `returns/${edition}/${id}.yaml`;
  const clusterOf = (id: string) => portal.clusters.find((one) => one.id === id);
  for (const id of [...changes.up, ...changes.down]) {
    edit(directory, returnOf(id), { stage: 'initial' });
  }
  for (const id of changes.renamed) {
    edit(directory, returnOf(id), { name: `${clusterOf(id)?.data.name.original} (2)` });
  }
  for (const id of [...changes.merged, ...changes.gone]) rmSync(join(directory, returnOf(id)));
  for (const id of changes.merged) {
    edit(directory, clusterOf(id)?.file ?? '', { merged: { into, edition } });
  }
  const proposed = loadPortal(directory).portal;
  done(confirmReturns({ portal: proposed, directory, edition, chosen: { all: true } }));
  for (const id of changes.fresh) addCluster(directory, edition, id, portal, before.data);
  fillFigures(directory, edition, before);
  edit(directory, `editions/${edition}.yaml`, {
    status: 'published',
    survey: { from: `${edition}-10-01`, to: `${edition}-11-30` },
  });
  edit(directory, 'site.yaml', { edition });
  return changes;
}
