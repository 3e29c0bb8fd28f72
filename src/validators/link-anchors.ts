import { locales } from '../i18n/locales.ts';
import type { CollectionName } from '../loaders/collections.ts';
import { mayExist, type Portal } from '../loaders/portal.ts';
import { anchorsBeside, bibliographyAnchors, textOfPath } from './page-anchors.ts';

/** Lists of which every entry is an anchor: their paths, and how their anchors begin. */
const lists: Readonly<
  Record<string, { readonly names: readonly CollectionName[]; readonly before: string }>
> = {
  '/bibliography/': { names: ['sources', 'works'], before: '' },
  '/glossary/': { names: ['glossary'], before: '' },
  '/status/': { names: ['doubts'], before: 'doubt-' },
  '/survey/': { names: ['survey'], before: '' },
};

/** Is it an anchor of a list, or of an entry that is only broken? */
function leadsToEntry(portal: Portal, path: string, anchor: string): boolean {
  const { names, before } = lists[path] ?? { names: [], before: '' };
  const id = anchor.slice(before.length);
  return names.some(
    (name) => portal[name].some((entry) => entry.id === id) || mayExist(portal, name, id),
  );
}

/** Is it a section of a text in any language, or may it be one of a text that is broken? */
function leadsToSection(portal: Portal, page: string, anchor: string): boolean {
  if (anchorsBeside(portal, page).has(anchor)) return true;
  return locales.some(
    (locale) =>
      mayExist(portal, 'pages', `${page}/${locale}`) ||
      portal.pages.some(
        (text) =>
          text.id === `${page}/${locale}` &&
          (!text.sectionsKnown || text.sections.some(({ id }) => id === anchor)),
      ),
  );
}

/**
 * Does an anchor lead to a part of the page? Only where parts are known by ids of the portal: on
 * the pages of lists and of texts. Elsewhere any anchor is taken.
 */
export function anchorExists(portal: Portal, path: string, anchor: string): boolean {
  const page = textOfPath(path);
  const list = Object.hasOwn(lists, path) ? lists[path] : undefined;
  if (!page && !list) return true;
  // The page of the state of things has parts of its own, which are not named after entries.
  if (list && !anchor.startsWith(list.before)) return true;
  if (path === '/bibliography/' && bibliographyAnchors.includes(anchor)) return true;
  return (
    leadsToEntry(portal, path, anchor) ||
    (page !== undefined && leadsToSection(portal, page, anchor))
  );
}
