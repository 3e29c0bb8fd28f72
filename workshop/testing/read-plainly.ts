import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { type CollectionName, collections } from '../../src/loaders/collections.ts';

/** Content of a file by a short parser without positions. */
export interface PlainReading {
  readonly valid: boolean;
  /** Empty for a file that is a single entry. */
  readonly ids: readonly string[];
}

const invalid: PlainReading = { valid: false, ids: [] };

function readHead(text: string): unknown {
  const head = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!head) throw new Error('no head');
  return parse(head[1] as string, { logLevel: 'error' });
}

/** The body of prose is ignored. */
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
