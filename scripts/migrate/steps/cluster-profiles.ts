import {
  type Document,
  isMap,
  isNode,
  isSeq,
  type Pair,
  parseDocument,
  stringify,
  type YAMLMap,
} from 'yaml';
import { type Phrase, phrase } from '../../../src/i18n/phrase.ts';
import {
  applyEdits,
  commentsIn,
  cutField,
  type Edit,
  fieldOf,
  itemLines,
  linesOf,
} from '../edit-text.ts';
import type { Migration, PortalTexts } from '../migration.ts';
import { type OldFact, readFact } from './profile-facts.ts';

// The order in which a profile is read; the step keeps its own, so that later fields change nothing.
const order = [
  'founded',
  'management',
  'supporters',
  'members',
  'firms',
  'staff',
  'website',
  'email',
];

/** Values by field of the profile, as they are written. */
type ProfileValues = Map<string, unknown[]>;

const add = (values: ProfileValues, field: string, value: unknown) => {
  values.set(field, [...(values.get(field) ?? []), value]);
};

interface OldBody {
  readonly id: string;
  readonly kind?: string;
  readonly clusters?: readonly string[] | null;
  readonly sources?: unknown;
}

interface BodyOfCluster {
  readonly id: string;
  readonly isItself: boolean;
  readonly sources: unknown;
}

/**
 * Takes `clusters:` out of organisations: who supports a cluster is told in its profile. A body that
 * names a cluster that is not there stays as it is, for a person to look at.
 */
function takeBodies(texts: PortalTexts, known: ReadonlySet<string>) {
  const byCluster = new Map<string, BodyOfCluster[]>();
  const open: Phrase[] = [];
  for (const path of texts.list('organisations')) {
    const text = texts.read(path);
    const { contents } = parseDocument(text);
    if (!isSeq(contents)) continue;
    const edits: Edit[] = [];
    for (const item of contents.items) {
      const field = fieldOf(item, 'clusters');
      if (!field || !isMap(item)) continue;
      const entry = item.toJSON() as OldBody;
      const clusters = entry.clusters ?? [];
      const unknown = clusters.filter((cluster) => !known.has(cluster));
      if (unknown.length > 0) {
        const found = unknown.join(', ');
        open.push(phrase('command.migrate.noCluster', { path, id: entry.id, found }));
        continue;
      }
      for (const cluster of clusters) {
        const body = {
          id: entry.id,
          isItself: entry.kind === 'cluster-body',
          sources: entry.sources,
        };
        byCluster.set(cluster, [...(byCluster.get(cluster) ?? []), body]);
      }
      edits.push(cutField(text, field));
    }
    if (edits.length > 0) texts.write(path, applyEdits(text, edits));
  }
  return { byCluster, open };
}

/** Takes contacts and the facts that have a field of their own out of a cluster's file. */
function takeValues(root: YAMLMap, text: string, values: ProfileValues): Edit[] {
  const edits: Edit[] = [];
  const cut = (pair: Parameters<typeof linesOf>[1]) =>
    edits.push({ ...linesOf(text, pair), text: '' });
  const { organisation, facts, sources } = root.toJSON() as {
    organisation?: { website?: string; email?: string };
    facts?: OldFact[];
    sources?: unknown;
  };
  const undatedTold = { asOf: 'undated', sources };
  if (organisation?.website) add(values, 'website', { url: organisation.website, ...undatedTold });
  if (organisation?.email) add(values, 'email', { address: organisation.email, ...undatedTold });
  for (const name of ['organisation', 'reported']) {
    const pair = fieldOf(root, name);
    if (pair) cut(pair);
  }
  const factsPair = fieldOf(root, 'facts');
  const list = factsPair?.value;
  if (!factsPair || !isSeq(list)) return edits;
  const moved = (facts ?? []).map(readFact);
  for (const each of moved) if (each) add(values, each.field, each.value);
  if (moved.every((each) => each !== undefined)) cut(factsPair);
  else {
    list.items.forEach((item, index) => {
      if (moved[index] && isMap(item)) edits.push({ ...itemLines(text, item), text: '' });
    });
  }
  return edits;
}

/** Where the profile is put: behind the sectors, as it goes on where they end. */
function placeOf(document: Document, text: string): number {
  const places = ['sectors', 'sectorReading']
    .map((name) => fieldOf(document.contents, name))
    .filter((pair) => pair !== undefined)
    .map((pair) => linesOf(text, pair).to);
  return places.length > 0 ? Math.max(...places) : text.length;
}

function migrateCluster(text: string, bodies: readonly BodyOfCluster[]): string | undefined {
  const document = parseDocument(text);
  const { contents: root } = document;
  if (!isMap(root)) return undefined;
  const values: ProfileValues = new Map();
  const edits = takeValues(root, text, values);
  for (const { id, isItself, sources } of bodies) {
    add(values, isItself ? 'management' : 'supporters', { body: id, asOf: 'undated', sources });
  }
  if (edits.length === 0 && values.size === 0) return undefined;
  const comments = edits.map(({ from, to }) => commentsIn(text.slice(from, to))).join('');
  if (values.size === 0) return applyEdits(text, edits);
  const inOrder = [...values].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  const present = fieldOf(root, 'profile');
  if (!present) {
    const block = indent(write(Object.fromEntries(inOrder)), 2);
    const insert = `${comments}profile:\n${block}`;
    return applyEdits(text, mergeInsert(edits, placeOf(document, text), insert));
  }
  const added = inOrder.flatMap(([field, items]) => {
    const list = fieldOf(present.value, field);
    return list ? [addItems(text, list, items)] : [];
  });
  const fresh = inOrder.filter(([field]) => !fieldOf(present.value, field));
  const block = fresh.length > 0 ? indent(write(Object.fromEntries(fresh)), 2) : '';
  const all = mergeInsert(edits, linesOf(text, present).to, comments + block);
  const insertions = added.filter(({ from, to }) => from === to);
  const rewritten = added.filter(({ from, to }) => from !== to);
  // Behind the last field of the profile items come first, then fields.
  const merged = insertions.reduce((sum, one) => mergeInsert(sum, one.from, one.text), all);
  // A list that is written anew goes first: items of the one above it stand where it begins.
  return applyEdits(text, [...rewritten, ...merged]);
}

const write = (value: unknown) => stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });

const indent = (lines: string, by: number) => lines.replace(/^(?=.)/gm, ' '.repeat(by));

/** Further items of a list, below its last one and as far in; a list in one line is written anew. */
function addItems(text: string, list: Pair, items: readonly unknown[]): Edit {
  const { key, value } = list;
  const lines = linesOf(text, list);
  if (isSeq(value) && !value.flow && isNode(value.items[0])) {
    const dash = text.lastIndexOf('-', value.items[0].range?.[0] ?? 0);
    const column = dash - (text.lastIndexOf('\n', dash) + 1);
    return { from: lines.to, to: lines.to, text: indent(write(items), column) };
  }
  const before = isSeq(value) ? (value.toJSON() as unknown[]) : [];
  const column = isNode(key) ? (key.range?.[0] ?? 0) - lines.from : 2;
  const whole = indent(write({ [String(key)]: [...before, ...items] }), column);
  return { ...lines, text: commentsIn(text.slice(lines.from, lines.to)) + whole };
}

/** Edits with an insertion, which goes into an edit that begins or ends at the same place. */
function mergeInsert(edits: readonly Edit[], at: number, text: string): Edit[] {
  const host = edits.find(({ from, to }) => (from <= at && at < to) || (from === at && to === at));
  if (!host) return [...edits, { from: at, to: at, text }];
  return edits.map((edit) => (edit === host ? { ...edit, text: text + edit.text } : edit));
}

/**
 * Contacts, what facts say that a field says better, and the bodies of a cluster move into its
 * `profile:`; `reported:` goes, as what is known is known from the values.
 */
export const clusterProfiles: Migration = {
  name: 'cluster-profiles',
  about: 'contacts, facts with a field of their own and supporting bodies go into profile:',
  run(texts) {
    const done: string[] = [];
    const idOf = (path: string) => path.replace(/^.*\/|\.yaml$/g, '');
    const known = new Set(texts.list('clusters').map(idOf));
    const { byCluster, open } = takeBodies(texts, known);
    for (const path of texts.list('clusters')) {
      const own = byCluster.get(idOf(path)) ?? [];
      const text = migrateCluster(texts.read(path), own);
      if (text === undefined) continue;
      texts.write(path, text);
      done.push(path);
      const unsure = own.filter(({ isItself }) => !isItself).map((body) => body.id);
      if (unsure.length > 0) {
        open.push(phrase('command.migrate.leads', { path, bodies: unsure.join(', ') }));
      }
    }
    return { done, open };
  },
};
