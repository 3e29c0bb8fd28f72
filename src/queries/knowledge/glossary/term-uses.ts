import type { Locale } from '../../../i18n/locales.ts';
import { splitTerms, termForms } from '../../../i18n/split-terms.ts';
import { ownerOf } from '../../links/prose-owners.ts';
import { type NamedLink, viewRef } from '../../links/refs.ts';
import { remember } from '../../../portal/remember.ts';

export interface TermUse {
  /** Concepts that explain it. */
  readonly explained: readonly NamedLink[];
  /** First texts that use it. */
  readonly used: readonly NamedLink[];
  /** Number of further texts. */
  readonly more: number;
}

/** Max texts listed per term; all would swamp the glossary. */
const namedTexts = 6;

/** Terms marked by id in a text, with the component Term. */
const namedTerms = (body: string): string[] =>
  [...body.matchAll(/<Term\b[^>]*\bid="([^"]*)"/g)].map(([, id = '']) => id);

/**
 * Every glossary term with the texts in a language that explain or use it. An ambiguous word counts only if the
 * text marks its term.
 */
export const termUses = remember(
  'termUses',
  (portal, locale: Locale): ReadonlyMap<string, TermUse> => {
    const forms = portal.terms
      .filter(({ ambiguous }) => !ambiguous)
      .flatMap(({ id, label }) => termForms(label[locale]).map((form) => ({ id, label: form })));
    const using = new Map<string, string[]>();
    for (const { id, body } of portal.texts.pages.values()) {
      const [page = '', language] = id.split('/');
      const owner = ownerOf(portal, page);
      if (language !== locale || !owner) continue;
      const plain = body.replace(/<[^>]*>/g, ' ').replace(/\]\([^)]*\)/g, ']');
      const read = splitTerms(plain, forms, locale).flatMap(({ term }) => term ?? []);
      for (const term of new Set([...read, ...namedTerms(body)])) {
        using.set(term, [...(using.get(term) ?? []), owner]);
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
  },
);
