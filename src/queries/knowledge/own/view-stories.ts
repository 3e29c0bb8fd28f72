import { findComponents } from '../../../markdown/find-components.ts';
import { splitPageName } from '../../../schemas/page.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import { remember } from '../../../portal/remember.ts';
import { viewOwnLinks } from '../../frame/own-links.ts';
import type { NamedLink } from '../../links/refs.ts';

/** Figures in the steps of each portal-defined page that has a story; the same in every language. */
const storyFigures = remember('storyFigures', (portal): ReadonlyMap<string, Set<string>> => {
  const figures = new Map<string, Set<string>>();
  for (const { id: name, body } of portal.texts.pages.values()) {
    const [page = ''] = name.split('/');
    if (splitPageName(page) || findComponents(body, 'Scrolly').length === 0) continue;
    const steps = findComponents(body, 'Step').flatMap(({ figure }) => figure ?? []);
    figures.set(page, new Set([...(figures.get(page) ?? []), ...steps]));
  }
  return figures;
});

/**
 * Stories of a portal, linked from where readers see the same numbers.
 * @param figure one that a story shows; all stories if omitted
 */
export function viewStories(portal: Portal, locale: Locale, figure?: string): NamedLink[] {
  const told = [...storyFigures(portal)].filter(
    ([, figures]) => figure === undefined || figures.has(figure),
  );
  return viewOwnLinks(
    portal,
    told.map(([page]) => ({ to: `/${page}/` })),
    locale,
  );
}
