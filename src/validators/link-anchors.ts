import { locales } from '../i18n/locales.ts';
import type { CollectionName } from '../loaders/collections.ts';
import { mayExist, type Portal } from '../loaders/portal.ts';
import { anchorsBeside, bibliographyAnchors, textOfPath } from './page-anchors.ts';

/** Lists whose entries are all anchors: paths, and prefix of their anchors. */
const lists: Readonly<
  Record<string, { readonly names: readonly CollectionName[]; readonly before: string }>
> = {
  '/bibliography/': { names: ['sources', 'works'], before: '' },
  '/glossary/': { names: ['glossary'], before: '' },
  '/status/': { names: ['doubts'], before: 'doubt-' },
  '/survey/': { names: ['survey'], before: '' },
};

/** Whether it is an anchor of a list, or of a broken entry. */
function leadsToEntry(portal: Portal, path: string, anchor: string): boolean {
  const { names, before } = lists[path] ?? { names: [], before: '' };
  const id = anchor.slice(before.length);
  return names.some(
    (name) => portal[name].some((entry) => entry.id === id) || mayExist(portal, name, id),
  );
}

/** Whether it is a section of a text in any language, or may be one of a broken text. */
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
 * Whether an anchor exists on a page. Judged only for pages of lists and of texts, whose parts have known ids;
 * elsewhere any anchor passes.
 */
export function anchorExists(portal: Portal, path: string, anchor: string): boolean {
  const page = textOfPath(path);
  const list = Object.hasOwn(lists, path) ? lists[path] : undefined;
  if (!page && !list) return true;
  // The status page has anchors that are not named after entries.
  if (list && !anchor.startsWith(list.before)) return true;
  if (path === '/bibliography/' && bibliographyAnchors.includes(anchor)) return true;
  return (
    leadsToEntry(portal, path, anchor) ||
    (page !== undefined && leadsToSection(portal, page, anchor))
  );
}
