import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import { listRequests } from '../clusters/list-requests.ts';
import { publishedChoice } from '../compare/published-choice.ts';
import { spansYears } from '../editions/counted-editions.ts';
import { viewPageGroups } from '../knowledge/own/page-groups.ts';
import { hasEntries, isOff } from '../links/describe-collections.ts';
import type { NamedLink } from '../links/refs.ts';
import type { ListName } from './crumbs.ts';
import { menuName } from './list-meta.ts';

/** Lists and tools of a portal by what readers come for. */
const groups = {
  places: ['map', 'countries', 'regions', 'compare'],
  clusters: ['clusters', 'sectors', 'organisations', 'programmes', 'strategies'],
  learn: ['practices', 'paths', 'concepts', 'glossary', 'analyses', 'a-z'],
  report: ['reports', 'figures', 'timeline', 'changes', 'bulletin', 'bibliography'],
  data: ['data', 'survey', 'status', 'news', 'events', 'dossier', 'about', 'privacy'],
} as const satisfies Readonly<Record<string, readonly ListName[]>>;

type GroupName = keyof typeof groups;
type MenuName = (typeof groups)[GroupName][number];

/** Pages that belong to a list although they are in another folder. */
const foldersOf: Partial<Record<MenuName, string>> = { reports: '/archive/' };

/** Lists whose entries go into a dossier. */
const collected = ['clusters', 'regions', 'sectors', 'practices', 'concepts', 'figures'] as const;

export interface MenuLink extends NamedLink {
  /** Value of `aria-current`: the page itself, or one below it. */
  readonly current: 'page' | 'true' | undefined;
}

export interface MenuGroup {
  /** Name of the group, or of its only page. */
  readonly label: string;
  /** Its pages; one alone is a link of the menu itself. */
  readonly links: readonly MenuLink[];
  /** Whether the page is one of them, or below one. */
  readonly isCurrent: boolean;
}

/** Whether a portal has the page of a list; those of what is missing and of sources always say something. */
export function hasPage(portal: Portal, name: ListName): boolean {
  if (name === 'changes') return hasEntries(portal, name) && spansYears(portal);
  if (name === 'dossier') return collected.some((list) => hasEntries(portal, list));
  if (name === 'compare') return publishedChoice(portal) !== undefined;
  return name === 'status' || name === 'bibliography'
    ? !isOff(portal, name)
    : hasEntries(portal, name);
}

/** How a link of the menu relates to the page at a path. */
function currentAt(link: string, path: string, folder = link): MenuLink['current'] {
  if (path === link) return 'page';
  return path.startsWith(link) || path.startsWith(folder) ? 'true' : undefined;
}

const asGroup = (label: string, links: readonly MenuLink[]): MenuGroup => ({
  label,
  links,
  isCurrent: links.some(({ current }) => current !== undefined),
});

/** A list on the page of an analysis. */
interface ListInAnalysis {
  readonly id: string;
  readonly part: 'requests' | 'holders';
}

/** Lists of what clusters seek, offer and hold, on pages of analyses; none while they are empty. */
const listsInAnalyses = remember('listsInAnalyses', (portal): readonly ListInAnalysis[] => {
  if (isOff(portal, 'analyses')) return [];
  const isCertified = (analysis: string) =>
    portal.inventory.some(({ id }) =>
      portal.clusterById
        .get(id)
        ?.data.profile.certificates?.some(({ checklist }) => checklist === analysis),
    );
  return portal.analyses.flatMap(({ id, data: { method } }): ListInAnalysis[] => {
    if (method === 'matching' && listRequests(portal).length > 0) return [{ id, part: 'requests' }];
    return method === 'checklist' && isCertified(id) ? [{ id, part: 'holders' }] : [];
  });
});

/** The same as links of the menu. */
function linkLists(portal: Portal, locale: Locale): MenuLink[] {
  const t = useTranslate(locale);
  const labels = { requests: t('requests.title'), holders: t('checklist.certified') };
  return listsInAnalyses(portal).map(({ id, part }) => ({
    label: labels[part],
    href: `${href(locale, `/analyses/${id}/`)}#${part}`,
    current: undefined,
  }));
}

/** Groups of portal-defined pages, then those of its lists and tools; none is empty. */
export function viewMenu(portal: Portal, locale: Locale, path: string): readonly MenuGroup[] {
  const t = useTranslate(locale);
  const labelGroup = (name: GroupName) =>
    name === 'report' && !hasPage(portal, 'reports') ? t('nav.figures') : t(`menu.${name}`);
  const own = viewPageGroups(portal, locale).map(({ label, pages }) =>
    asGroup(
      label,
      pages.map((page) => ({ ...page, current: currentAt(page.href, href(locale, path)) })),
    ),
  );
  const lists = Object.entries(groups).map(([name, pages]) => {
    const links = pages
      .filter((page) => hasPage(portal, page))
      .map((page) => ({
        label: menuName(page, locale),
        href: href(locale, `/${page}/`),
        current: currentAt(`/${page}/`, path, foldersOf[page]),
      }));
    const all = name === 'clusters' ? [...links, ...linkLists(portal, locale)] : links;
    const [only] = all.length === 1 ? all : [];
    return asGroup(only?.label ?? labelGroup(name as GroupName), all);
  });
  return [...own, ...lists].filter(({ links }) => links.length > 0);
}
