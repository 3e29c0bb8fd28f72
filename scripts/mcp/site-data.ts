import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldWords } from '../../src/i18n/fold.ts';

/** An item of a list of `/data/v1/`. */
export type SiteItem = Readonly<Record<string, unknown>>;

/** A list with its number of items, as the index of the data names it. */
export interface SiteList {
  readonly name: string;
  readonly items: number;
}

/** An item that a search found. */
export interface FoundItem {
  readonly list: string;
  readonly id: string;
  readonly name: string;
  readonly pages?: unknown;
}

/** What an item is called, in any language. */
const nameKeys = /^(?:name|title|label|term)(?:_\w+)?$/u;

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/** Ids are names of lists, never paths. */
const isPlain = (name: string): boolean => /^[\w-]+$/u.test(name);

/** The data of a built site, read from its files. */
export class SiteData {
  private readonly folder: string;
  private readonly known = new Map<string, readonly SiteItem[]>();

  constructor(folder: string) {
    this.folder = folder;
  }

  private read(path: string): unknown {
    return JSON.parse(readFileSync(join(this.folder, path), 'utf8'));
  }

  get index(): { readonly name: string; readonly resources: readonly SiteList[] } {
    return this.read('data/v1/index.json') as ReturnType<() => SiteData['index']>;
  }

  /** Items of a list; undefined if there is no such list. */
  items(list: string): readonly SiteItem[] | undefined {
    if (!this.index.resources.some(({ name }) => name === list)) return undefined;
    const known =
      this.known.get(list) ??
      (this.read(`data/v1/${list}.json`) as { readonly items: readonly SiteItem[] }).items;
    this.known.set(list, known);
    return known;
  }

  item(list: string, id: string): SiteItem | undefined {
    return this.items(list)?.find((item) => item.id === id);
  }

  /** Items that have all words of a query, those that have them in their names first. */
  search(query: string, most: number): FoundItem[] {
    const words = foldWords(query).split(' ').filter(Boolean);
    const found = this.index.resources.flatMap(({ name: list }) =>
      (this.items(list) ?? []).flatMap((item) => {
        if (typeof item.id !== 'string' || words.length === 0) return [];
        const names = Object.entries(item).flatMap(([key, value]) =>
          nameKeys.test(key) ? textsIn(value) : [],
        );
        const called = foldWords([item.id, ...names].join(' '));
        const whole = foldWords(textsIn(item).join(' '));
        if (!words.every((word) => whole.includes(word))) return [];
        const inName = words.filter((word) => called.includes(word)).length;
        const { pages } = item;
        // In the language of the query.
        const hits = (name: string) => {
          const folded = foldWords(name);
          return words.filter((word) => folded.includes(word)).length;
        };
        const [name = item.id] = names.toSorted((a, b) => hits(b) - hits(a));
        return [{ inName, list, id: item.id, name, pages }];
      }),
    );
    return found
      .sort((a, b) => b.inName - a.inName)
      .slice(0, most)
      .map(({ inName: _, ...one }) => one);
  }

  /** Data of a figure as a table, in a language; undefined if there is none. */
  figure(id: string, language: string): unknown {
    if (!isPlain(id) || !isPlain(language)) return undefined;
    try {
      return this.read(`${language}/figures/${id}/data.json`);
    } catch {
      return undefined;
    }
  }
}
