import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { type CollectionName, collections } from '../loaders/collections.ts';

/** What a file of a portal says by a reading that is short and knows nothing of places. */
export interface PlainReading {
  /** Is it what its collection asks for? */
  readonly valid: boolean;
  /** Ids that its entries name; none in a file that is an entry by itself. */
  readonly ids: readonly string[];
}

const invalid: PlainReading = { valid: false, ids: [] };

function readHead(text: string): unknown {
  const head = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!head) throw new Error('no head');
  return parse(head[1] as string, { logLevel: 'error' });
}

/** Reads the bytes of a file at a path of a portal. The text below the head of prose is left out. */
export function readPlainly(file: string, bytes: Uint8Array): PlainReading {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (file.endsWith('.json')) return { valid: typeof JSON.parse(text) === 'object', ids: [] };
    const value: unknown = file.endsWith('.mdx')
      ? readHead(text)
      : parse(text, { logLevel: 'error' });
    const name = file.split(/[/.]/)[0] as CollectionName;
    const { form, schema } = collections[name];
    if (form !== 'list') return { valid: schema.safeParse(value).success, ids: [] };
    if (!Array.isArray(value)) return invalid;
    const results = value.map((item) => (schema as z.ZodType<{ id: string }>).safeParse(item));
    const ids = results.flatMap(({ data }) => (data ? [data.id] : []));
    return { valid: ids.length === value.length, ids };
  } catch {
    return invalid;
  }
}
