import { type Document, isMap, isSeq, parseDocument, stringify, type YAMLMap } from 'yaml';
import { applyEdits, commentsIn, type Edit, fieldOf, itemLines, linesOf } from '../edit-text.ts';
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

interface BodyOfCluster {
  readonly id: string;
  readonly isItself: boolean;
  readonly sources: unknown;
}

/** Takes `clusters:` out of organisations: who supports a cluster is told in its profile. */
function takeBodies(texts: PortalTexts): Map<string, BodyOfCluster[]> {
  const byCluster = new Map<string, BodyOfCluster[]>();
  for (const path of texts.list('organisations')) {
    const text = texts.read(path);
    const { contents } = parseDocument(text);
    if (!isSeq(contents)) continue;
    const edits: Edit[] = [];
    for (const item of contents.items) {
      const field = fieldOf(item, 'clusters');
      if (!field || !isMap(item)) continue;
      const entry = item.toJSON() as { id: string; kind?: string; sources?: unknown };
      for (const cluster of (item.get('clusters') as { toJSON(): string[] }).toJSON()) {
        const body = {
          id: entry.id,
          isItself: entry.kind === 'cluster-body',
          sources: entry.sources,
        };
        byCluster.set(cluster, [...(byCluster.get(cluster) ?? []), body]);
      }
      const lines = linesOf(text, field);
      edits.push({ ...lines, text: '' });
    }
    if (edits.length > 0) texts.write(path, applyEdits(text, edits));
  }
  return byCluster;
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
  const written = stringify(Object.fromEntries(inOrder), {
    lineWidth: 0,
    aliasDuplicateObjects: false,
  });
  const present = fieldOf(root, 'profile');
  const block = written.replace(/^(?=.)/gm, '  ');
  const at = present ? linesOf(text, present).to : placeOf(document, text);
  const insert = present ? block : `${comments}profile:\n${block}`;
  return applyEdits(text, mergeInsert(edits, at, insert));
}

/** Edits with an insertion, which goes into an edit that begins or ends at the same place. */
function mergeInsert(edits: readonly Edit[], at: number, text: string): Edit[] {
  const host = edits.find(({ from, to }) => from <= at && at < to);
  if (!host) return [...edits, { from: at, to: at, text }];
  return edits.map((edit) => (edit === host ? { ...edit, text } : edit));
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
    const open: string[] = [];
    const bodies = takeBodies(texts);
    for (const path of texts.list('clusters')) {
      const id = path.replace(/^.*\/|\.yaml$/g, '');
      const own = bodies.get(id) ?? [];
      const text = migrateCluster(texts.read(path), own);
      if (text === undefined) continue;
      texts.write(path, text);
      done.push(path);
      const unsure = own.filter(({ isItself }) => !isItself).map((body) => body.id);
      if (unsure.length > 0) {
        open.push(`${path}: do any of these lead it, or only support it? ${unsure.join(', ')}`);
      }
    }
    return { done, open };
  },
};
