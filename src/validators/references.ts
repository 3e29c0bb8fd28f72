import type { CollectionName } from '../loaders/collections.ts';
import { type Entry, mayExist, type Portal, textsOf } from '../loaders/portal.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import type { Problem } from '../loaders/problem.ts';
import { splitRef } from '../schemas/ref.ts';
import { problemAt, type Validator } from './validator.ts';

interface Reference {
  readonly entry: Entry<unknown>;
  readonly path: ValuePath;
  readonly id: string;
  readonly to: CollectionName;
}

/** Every place in the portal that names an entry of another collection. */
export function* listReferences(portal: Portal): Generator<Reference> {
  for (const entry of portal.site) {
    yield { entry, path: ['edition'], id: entry.data.edition, to: 'editions' };
  }
  for (const entry of portal.regions) {
    const { country, parent, agency } = entry.data;
    yield { entry, path: ['country'], id: country, to: 'countries' };
    if (parent) yield { entry, path: ['parent'], id: parent, to: 'regions' };
    if (agency) yield { entry, path: ['agency'], id: agency, to: 'organisations' };
  }
  for (const entry of portal.sectors) {
    if (entry.data.group)
      yield { entry, path: ['group'], id: entry.data.group, to: 'sector-groups' };
  }
  for (const entry of portal.organisations) {
    const { region } = entry.data;
    if (region) yield { entry, path: ['region'], id: region, to: 'regions' };
  }
  for (const entry of portal.editions) {
    yield { entry, path: ['country'], id: entry.data.country, to: 'countries' };
    for (const [index, id] of entry.data.numbered.entries()) {
      yield { entry, path: ['numbered', index], id, to: 'figures' };
    }
    for (const [index, { recount }] of entry.data.figures.entries()) {
      const at = ['figures', index, 'recount'];
      for (const [position, id] of (recount?.stages ?? []).entries()) {
        yield { entry, path: [...at, 'stages', position], id, to: 'stages' };
      }
      if (recount?.agency) {
        yield { entry, path: [...at, 'agency'], id: recount.agency, to: 'organisations' };
      }
      if (recount?.sectorGroup) {
        yield { entry, path: [...at, 'sectorGroup'], id: recount.sectorGroup, to: 'sector-groups' };
      }
    }
  }
  for (const entry of portal.clusters) yield* clusterReferences(entry);
  for (const entry of portal.figures) yield* figureReferences(entry);
  yield* knowledgeReferences(portal);
  yield* tableReferences(portal);
  for (const entry of portal.returns) {
    const [edition = '', cluster = ''] = entry.id.split('/');
    yield { entry, path: [], id: edition, to: 'editions' };
    yield { entry, path: [], id: cluster, to: 'clusters' };
    const { printedRegion, stage } = entry.data;
    if (stage) yield { entry, path: ['stage'], id: stage, to: 'stages' };
    if (printedRegion) yield { entry, path: ['printedRegion'], id: printedRegion, to: 'regions' };
  }
}

/** The edition of each table of a report, and the entries that it is made from. */
function* tableReferences(portal: Portal): Generator<Reference> {
  const fields = {
    strategy: 'strategies',
    country: 'countries',
    figure: 'figures',
    units: 'figures',
    manager: 'concepts',
  } as const;
  for (const entry of portal['report-tables']) {
    yield { entry, path: [], id: entry.id.split('/')[0] ?? '', to: 'editions' };
    const data: Readonly<Record<string, unknown>> = entry.data;
    for (const [field, to] of Object.entries(fields)) {
      const id = data[field];
      if (typeof id === 'string') yield { entry, path: [field], id, to };
    }
  }
}

/** Lists of ids in the entries of the knowledge base, with the collection that each names. */
const knowledgeLists = {
  concepts: { terms: 'glossary', figures: 'figures', see: 'concepts' },
  practices: {
    sectors: 'sectors',
    clusters: 'clusters',
    programmes: 'programmes',
    organisations: 'organisations',
    concepts: 'concepts',
    figures: 'figures',
    doubts: 'doubts',
  },
  programmes: { clusters: 'clusters', concepts: 'concepts', organisations: 'organisations' },
  organisations: { clusters: 'clusters' },
  survey: { figures: 'figures' },
  strategies: { irregularities: 'doubts' },
  timeline: { doubts: 'doubts' },
} as const satisfies Record<string, Record<string, CollectionName>>;

/** A reference by the collection and the id in one word: `concepts/diamond-model`. */
function named(entry: Entry<unknown>, path: ValuePath, ref: string): Reference {
  const { kind, id } = splitRef(ref);
  return { entry, path, id, to: kind };
}

/** Every id that concepts, practices, programmes, strategies and milestones name. */
function* knowledgeReferences(portal: Portal): Generator<Reference> {
  for (const [name, lists] of Object.entries(knowledgeLists)) {
    for (const entry of portal[name as keyof typeof knowledgeLists]) {
      const data = entry.data as unknown as Record<string, readonly string[]>;
      for (const [field, to] of Object.entries(lists)) {
        for (const [index, id] of (data[field] ?? []).entries()) {
          yield { entry, path: [field, index], id, to };
        }
      }
    }
  }
  for (const entry of [...portal.strategies, ...portal.timeline]) {
    const { country, region } = entry.data;
    yield { entry, path: ['country'], id: country, to: 'countries' };
    if (region) yield { entry, path: ['region'], id: region, to: 'regions' };
  }
  for (const name of ['works', 'survey', 'news', 'events', 'organisations'] as const) {
    for (const entry of portal[name]) {
      for (const [index, ref] of entry.data.see.entries()) yield named(entry, ['see', index], ref);
    }
  }
  for (const entry of portal.bulletins) {
    for (const [index, { ref }] of entry.data.parts.entries()) {
      yield named(entry, ['parts', index, 'ref'], ref);
    }
  }
  for (const entry of portal.paths) {
    for (const [index, { to }] of entry.data.steps.entries()) {
      yield named(entry, ['steps', index, 'to'], to);
    }
  }
  for (const entry of portal.works) {
    const { organisation } = entry.data;
    if (organisation) {
      yield { entry, path: ['organisation'], id: organisation, to: 'organisations' };
    }
  }
  for (const entry of textsOf(portal)) {
    const { author, translator, reviewer } = entry.data.credits;
    for (const [role, id] of Object.entries({ author, translator, reviewer })) {
      if (id === undefined || id === 'editors') continue;
      yield { entry, path: ['credits', role], id, to: 'organisations' };
    }
  }
  for (const entry of portal.strategies) {
    for (const field of ['bodies', 'committee'] as const) {
      for (const [index, { organisation }] of entry.data[field].entries()) {
        if (!organisation) continue;
        yield {
          entry,
          path: [field, index, 'organisation'],
          id: organisation,
          to: 'organisations',
        };
      }
    }
    for (const [index, { cluster }] of entry.data.roadMaps.entries()) {
      if (cluster) {
        yield { entry, path: ['roadMaps', index, 'cluster'], id: cluster, to: 'clusters' };
      }
    }
  }
}

/** Every id that a figure names, in its data, its query and its options. */
function* figureReferences(entry: Portal['figures'][number]): Generator<Reference> {
  const { data: figure } = entry;
  yield { entry, path: ['topic'], id: figure.topic, to: 'figure-topics' };
  for (const [index, id] of figure.terms.entries()) {
    yield { entry, path: ['terms', index], id, to: 'glossary' };
  }
  for (const [index, id] of figure.doubts.entries()) {
    yield { entry, path: ['doubts', index], id, to: 'doubts' };
  }
  for (const [index, row] of (figure.data?.rows ?? []).entries()) {
    const at = ['data', 'rows', index];
    if (row.region) yield { entry, path: [...at, 'region'], id: row.region, to: 'regions' };
    if (row.sector) yield { entry, path: [...at, 'sector'], id: row.sector, to: 'sectors' };
  }
  const { query } = figure;
  if (query && 'country' in query && query.country) {
    yield { entry, path: ['query', 'country'], id: query.country, to: 'countries' };
  }
  if (query && 'sectorGroup' in query && query.sectorGroup) {
    yield { entry, path: ['query', 'sectorGroup'], id: query.sectorGroup, to: 'sector-groups' };
  }
  if (query && 'sectorGroups' in query) {
    for (const [index, id] of (query.sectorGroups ?? []).entries()) {
      yield { entry, path: ['query', 'sectorGroups', index], id, to: 'sector-groups' };
    }
  }
  if ('countries' in figure) {
    for (const [index, id] of figure.countries.entries()) {
      yield { entry, path: ['countries', index], id, to: 'countries' };
    }
  }
  if ('insets' in figure) {
    for (const [index, { regions }] of figure.insets.entries()) {
      for (const [place, id] of regions.entries()) {
        yield { entry, path: ['insets', index, 'regions', place], id, to: 'regions' };
      }
    }
  }
}

function* clusterReferences(entry: Portal['clusters'][number]): Generator<Reference> {
  const { country, regions, sectors, sectorReading, otherNames, notes, merged } = entry.data;
  yield { entry, path: ['country'], id: country, to: 'countries' };
  for (const [index, id] of regions.entries()) {
    yield { entry, path: ['regions', index], id, to: 'regions' };
  }
  for (const [index, { id }] of sectors.entries()) {
    yield { entry, path: ['sectors', index, 'id'], id, to: 'sectors' };
  }
  for (const reading of ['first', 'second'] as const) {
    for (const [index, id] of (sectorReading?.[reading] ?? []).entries()) {
      yield { entry, path: ['sectorReading', reading, index], id, to: 'sectors' };
    }
  }
  for (const [index, { source }] of otherNames.entries()) {
    yield { entry, path: ['otherNames', index, 'source'], id: source, to: 'sources' };
  }
  if (merged) {
    yield { entry, path: ['merged', 'into'], id: merged.into, to: 'clusters' };
    yield { entry, path: ['merged', 'edition'], id: merged.edition, to: 'editions' };
  }
  for (const [index, note] of notes.entries()) {
    if ('cluster' in note) {
      yield { entry, path: ['notes', index, 'cluster'], id: note.cluster, to: 'clusters' };
    }
  }
}

/** Every id that an entry names must exist: a link to nowhere must not be published. */
export const checkReferences: Validator = (portal) => {
  const ids = new Map<CollectionName, Set<string>>();
  const problems: Problem[] = [];
  for (const { entry, path, id, to } of listReferences(portal)) {
    let known = ids.get(to);
    if (!known) {
      known = new Set(portal[to].map((target) => target.id));
      ids.set(to, known);
    }
    if (known.has(id) || mayExist(portal, to, id)) continue;
    const byName = path.length === 0 && entry.path.length === 0;
    problems.push(
      problemAt(
        portal,
        entry,
        path,
        'dangling-id',
        `expected the id of an entry of ${to}/, found "${id}"`,
        byName ? 'rename the file or add the entry' : 'check the spelling or add the entry',
      ),
    );
  }
  return problems;
};
