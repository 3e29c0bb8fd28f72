import { locales } from '../i18n/locales.ts';
import type { CollectionName } from '../loaders/collections.ts';
import { mayExist, type Portal } from '../loaders/portal.ts';
import { isOwnPage, pageNameOf, siteTexts, splitPageName } from '../schemas/page.ts';
import { workKinds } from '../schemas/work.ts';

/** Ids in the layout of every page. */
const frame = ['main', 'quick'];

/** Ids on the page of a text besides its sections. */
const textAnchors = [...frame, 'notes', 'sources', 'related', 'mentioned', 'credits'];

/** Ids on pages of entries with a text, by URL folder. */
const entryAnchors = {
  concepts: ['facts'],
  practices: ['facts', 'figures', 'admission'],
  news: ['facts'],
  events: ['facts'],
  countries: ['timeline', 'stages', 'sectors', 'regions'],
} as const;

/** Ids on the survey page: parts and questions. */
function surveyAnchors(portal: Portal): string[] {
  return ['part-a', 'part-b', 'part-c', ...portal.survey.map(({ id }) => id)];
}

/** Ids of the bibliography's sections. */
export const bibliographyAnchors: readonly string[] = [
  ...frame,
  'works',
  ...workKinds.map((kind) => `works-${kind}`),
];

/** Ids on the page of a text besides its sections. */
export function otherAnchors(portal: Portal, page: string): Set<string> {
  const owner = splitPageName(page);
  if (owner) {
    const country = portal.countries.find(({ id }) => pageNameOf('countries', id) === page);
    const levels = owner.kind === 'countries' ? (country?.data.levels ?? []) : [];
    return new Set([...textAnchors, ...entryAnchors[owner.kind], ...levels]);
  }
  const own = page === 'about' ? ['rights', 'coverage'] : [];
  return new Set([...textAnchors, ...own, ...(page === 'survey' ? surveyAnchors(portal) : [])]);
}

/** Name of the text on a page, from its path within a language; undefined if impossible. */
export function textOfPath(path: string): string | undefined {
  if (path === '/about/coverage/') return 'coverage';
  const [, folder = '', id = ''] = path.split('/');
  if (id === '') return siteTexts.includes(folder) || isOwnPage(folder) ? folder : undefined;
  return pageNameOf(folder, id);
}

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
  if (otherAnchors(portal, page).has(anchor)) return true;
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
