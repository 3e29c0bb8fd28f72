import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import { splitTerms, termForms } from '../i18n/split-terms.ts';
import { concepts, terms } from './portal.ts';
import { ownerOf } from './prose-owners.ts';
import { type NamedLink, viewRef } from './refs.ts';

/** Where a term of the glossary is explained and used. */
export interface TermUse {
  /** Concepts that explain it. */
  readonly explained: readonly NamedLink[];
  /** The first texts that use it. */
  readonly used: readonly NamedLink[];
  /** How many texts more do. */
  readonly more: number;
}

/** So many texts are named for a term; a list of all would bury the glossary. */
const namedTexts = 6;

const kept = new Map<Locale, Promise<ReadonlyMap<string, TermUse>>>();

async function findUses(locale: Locale): Promise<ReadonlyMap<string, TermUse>> {
  const forms = terms.flatMap(({ id, label }) =>
    termForms(label[locale]).map((form) => ({ id, label: form })),
  );
  const texts = new Map<string, string[]>();
  for (const { id, body = '' } of await getCollection('pages')) {
    const [page = '', language] = id.split('/');
    const owner = ownerOf(page);
    if (language !== locale || !owner) continue;
    const plain = body.replace(/<[^>]*>/g, ' ').replace(/\]\([^)]*\)/g, ']');
    for (const { term } of splitTerms(plain, forms, locale)) {
      if (term) texts.set(term, [...(texts.get(term) ?? []), owner]);
    }
  }
  return new Map(
    terms.map(({ id }) => {
      const explains = concepts.filter(({ data }) => data.terms.includes(id));
      const names = explains.map((concept) => `concepts/${concept.id}`);
      const others = (texts.get(id) ?? []).filter((name) => !names.includes(name));
      const use: TermUse = {
        explained: names.map((name) => viewRef(name, locale)),
        used: others.slice(0, namedTexts).map((name) => viewRef(name, locale)),
        more: Math.max(0, others.length - namedTexts),
      };
      return [id, use];
    }),
  );
}

/** Every term of the glossary with the texts in a language that explain or use it. */
export function termUses(locale: Locale): Promise<ReadonlyMap<string, TermUse>> {
  const found = kept.get(locale) ?? findUses(locale);
  kept.set(locale, found);
  return found;
}
