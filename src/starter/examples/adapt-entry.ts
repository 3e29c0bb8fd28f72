import type { z } from 'astro/zod';
import { type Document, isMap, isSeq } from 'yaml';
import { findReferences } from '../../schemas/find-references.ts';

/** Ids of entries that a portal has, by their collection. */
export type KnownIds = ReadonlyMap<string, readonly string[]>;

/** Points the references of an entry to entries that there are; the others are left for the check to find. */
function pointReferences(document: Document, schema: z.ZodType, known: KnownIds): void {
  for (const { path, to, id } of findReferences(schema, document.toJS())) {
    const [first] = known.get(to) ?? [];
    if (first === undefined || known.get(to)?.includes(id)) continue;
    const old = document.getIn(path);
    // A value that names the collection too: `concepts/my-concept`.
    document.setIn(path, old === `${to}/${id}` ? `${to}/${first}` : first);
  }
}

/** Lets every citation name one source, whose lines nobody has counted. */
function pointCitations(node: unknown, source: string): void {
  if (isSeq(node)) for (const item of node.items) pointCitations(item, source);
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    if (String(key) === 'sources' && isSeq(value)) {
      value.items = value.items.slice(0, 1);
      for (const item of value.items) {
        if (!isMap(item) || !item.has('source')) continue;
        item.set('source', source);
        item.delete('lines');
      }
    } else pointCitations(value, source);
  }
}

/** Practices and programmes may be of a country that has no entry: no reference tells of theirs. */
function placeInCountry(document: Document, known: KnownIds): void {
  const [first] = known.get('countries') ?? [];
  const { contents } = document;
  for (const entry of isSeq(contents) ? contents.items : [contents]) {
    if (first !== undefined && isMap(entry) && typeof entry.get('country') === 'string')
      entry.set('country', first);
  }
}

/** Makes an entry of another portal one that could stand in this, as far as its schema tells. */
export function adaptEntry(
  document: Document,
  schema: z.ZodType,
  known: KnownIds,
  source: string,
): void {
  pointReferences(document, schema, known);
  placeInCountry(document, known);
  pointCitations(document.contents, source);
}
