import { valueNames } from '../domain/report/value-names.ts';
import { findCited } from '../domain/sources/find-cited.ts';
import type { CollectionName } from '../loaders/collections.ts';
import type { Entry, PageEntry, Portal } from '../loaders/portal.ts';
import { refPaths } from '../schemas/ref.ts';
import type { ReportTableKind } from '../schemas/report-table.ts';
import { listReferences } from './references.ts';

/** The collection that each kind of table shows whole. */
const shownWhole: Readonly<Partial<Record<ReportTableKind, CollectionName>>> = {
  practices: 'practices',
  programmes: 'programmes',
  questions: 'survey',
};

/** What an edition and figures name only to sort figures: the report shows those of its chapters. */
const besideReport: ReadonlySet<CollectionName> = new Set(['figures', 'figure-topics']);

/** How the address of an entry of each collection begins: `/concepts/`, `/glossary/#`. */
const addresses = Object.entries(refPaths).map(
  ([kind, path]) => [kind, path.split('{id}')[0] ?? ''] as const,
);

/** The entries that a link may name: two collections may share a page. */
function linkedEntries(url: string): string[] {
  return addresses.flatMap(([kind, start]) => {
    const id = url.startsWith(start) && /^[A-Za-z0-9-]+/.exec(url.slice(start.length))?.[0];
    return id ? [`${kind}/${id}`] : [];
  });
}

/** A table with the figures behind it, and the entries that its rows are. */
function* namedInTable(portal: Portal, id: string): Generator<string> {
  const data = portal['report-tables'].find((entry) => entry.id === id)?.data;
  if (!data) return;
  yield `report-tables/${id}`;
  const collection = shownWhole[data.kind];
  for (const entry of collection ? portal[collection] : []) yield `${collection}/${entry.id}`;
  if (!('figure' in data)) return;
  yield `figures/${data.figure}`;
  const { query } = portal.figures.find((figure) => figure.id === data.figure)?.data ?? {};
  if (query?.name !== 'agencies') return;
  for (const organisation of portal.organisations) {
    if (organisation.data.kind === 'development-agency') yield `organisations/${organisation.id}`;
  }
}

/** The entries that a chapter names or shows, as `figures/stages`. */
function* namedInChapter(portal: Portal, text: PageEntry): Generator<string> {
  for (const { id } of text.figures) yield `figures/${id}`;
  for (const { id } of text.refs) yield id;
  for (const { source } of text.citations) yield `sources/${source}`;
  for (const { url } of text.links) yield* linkedEntries(url);
  for (const component of text.components) {
    const { name, attributes } = component;
    for (const value of valueNames(name, attributes)) {
      const [kind, id] = value.split('/');
      if (kind === 'figures') yield `figures/${id}`;
    }
    if (name === 'See' && attributes.to?.startsWith('figures/')) yield attributes.to;
    if (name === 'Listing' && attributes.of === 'doubts') {
      for (const { id } of portal.doubts) yield `doubts/${id}`;
    }
    if (name === 'Table') yield* namedInTable(portal, `${text.id.split('/')[0]}/${attributes.of}`);
  }
}

/** The cluster that a return is of. */
const clusterOf = ({ id }: Entry<unknown>) => id.slice(id.indexOf('/') + 1);

/**
 * The inputs of an edition's report, by their names in order: the edition, its returns with their
 * clusters, its chapters, and the entries and sources that these, and the figures that they show,
 * refer to. Words of the interface and templates are none.
 */
export function listInputs(portal: Portal, edition: string): string[] {
  const known = new Map<string, Entry<unknown>>();
  const named = new Set<string>();
  const entriesOf = (collection: CollectionName) => portal[collection] as readonly Entry<unknown>[];
  const remember = (collection: CollectionName) => {
    for (const entry of entriesOf(collection)) known.set(`${collection}/${entry.id}`, entry);
  };
  for (const name of [
    'editions',
    'returns',
    'clusters',
    'figures',
    'reports',
    'report-tables',
  ] as const) {
    remember(name);
  }
  const own = (entry: Entry<unknown>) => entry.id.startsWith(`${edition}/`);
  named.add(`editions/${edition}`);
  for (const { id } of portal.returns.filter(own)) named.add(`returns/${id}`);
  // Clusters without a return are counted and listed too, with their stage not reported.
  const later = new Set(portal.returns.filter((entry) => !own(entry)).map(clusterOf));
  const returned = new Set(portal.returns.filter(own).map(clusterOf));
  for (const { id } of portal.clusters) {
    if (returned.has(id) || !later.has(id)) named.add(`clusters/${id}`);
  }
  for (const text of portal.reports.filter(own)) {
    named.add(`reports/${text.id}`);
    for (const name of namedInChapter(portal, text)) named.add(name);
  }
  // What the seeds refer to is an input; what that refers to in turn is not: a report that names
  // a concept does not rest on all that the concept names.
  const seeds = new Set([...named].flatMap((name) => known.get(name) ?? []));
  for (const { entry, id, to } of listReferences(portal)) {
    if (seeds.has(entry) && !besideReport.has(to)) named.add(`${to}/${id}`);
  }
  for (const { data } of seeds)
    for (const source of findCited(data)) named.add(`sources/${source}`);
  return [...named].filter((name) => portal.versionOf(name) !== undefined).sort();
}
