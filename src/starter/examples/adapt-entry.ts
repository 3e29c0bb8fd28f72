import type { z } from 'astro/zod';
import { type Document, isMap, isSeq } from 'yaml';
import { findReferences } from '../../schemas/find-references.ts';

/** By collection. */
export type KnownIds = ReadonlyMap<string, readonly string[]>;

/** Point references to existing entries; unresolvable ones are left for the check to report. */
function pointReferences(document: Document, schema: z.ZodType, known: KnownIds): void {
  for (const { path, to, id } of findReferences(schema, document.toJS())) {
    const [first] = known.get(to) ?? [];
    if (first === undefined || known.get(to)?.includes(id)) continue;
    const old = document.getIn(path);
    // A value with its collection: `concepts/my-concept`.
    document.setIn(path, old === `${to}/${id}` ? `${to}/${first}` : first);
  }
}

/** Point every citation to one source, without line numbers. */
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

/** Practices and programmes may be of a country without an entry, so theirs is no reference. */
function placeInCountry(document: Document, known: KnownIds): void {
  const [first] = known.get('countries') ?? [];
  const { contents } = document;
  for (const entry of isSeq(contents) ? contents.items : [contents]) {
    if (first !== undefined && isMap(entry) && typeof entry.get('country') === 'string')
      entry.set('country', first);
  }
}

/** Adapt an entry of another portal to this one, as far as its schema allows. */
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
