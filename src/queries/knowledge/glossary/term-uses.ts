import type { Locale } from '../../../i18n/locales.ts';
import { splitTerms, termForms } from '../../../i18n/split-terms.ts';
import { ownerOf } from '../../links/prose-owners.ts';
import { type NamedLink, viewRef } from '../../links/refs.ts';
import { remember } from '../../../portal/remember.ts';

/** Where a term of the glossary is explained and used. */
export interface TermUse {
  /** Concepts that explain it. */
  readonly explained: readonly NamedLink[];
  /** The first texts that use it. */
  readonly used: readonly NamedLink[];
  /** How many more texts do. */
  readonly more: number;
}

/** How many texts are listed for a term; listing all would swamp the glossary. */
const namedTexts = 6;

/** Every term of the glossary with the texts in a language that explain or use it. */
export const termUses = remember((portal, locale: Locale): ReadonlyMap<string, TermUse> => {
  const forms = portal.terms.flatMap(({ id, label }) =>
    termForms(label[locale]).map((form) => ({ id, label: form })),
  );
  const using = new Map<string, string[]>();
  for (const { id, body } of portal.texts.pages.values()) {
    const [page = '', language] = id.split('/');
    const owner = ownerOf(portal, page);
    if (language !== locale || !owner) continue;
    const plain = body.replace(/<[^>]*>/g, ' ').replace(/\]\([^)]*\)/g, ']');
    for (const { term } of splitTerms(plain, forms, locale)) {
      if (term) using.set(term, [...(using.get(term) ?? []), owner]);
    }
  }
  return new Map(
    portal.terms.map(({ id }) => {
      const explains = portal.concepts.filter(({ data }) => data.terms.includes(id));
      const names = explains.map((concept) => `concepts/${concept.id}`);
      const others = (using.get(id) ?? []).filter((name) => !names.includes(name));
      const use: TermUse = {
        explained: names.map((name) => viewRef(portal, name, locale)),
        used: others.slice(0, namedTexts).map((name) => viewRef(portal, name, locale)),
        more: Math.max(0, others.length - namedTexts),
      };
      return [id, use];
    }),
  );
});
