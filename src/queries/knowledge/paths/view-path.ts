import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { crumbsTo } from '../../frame/crumbs.ts';
import { type EntryView, viewNeighbours } from '../page/entry-view.ts';
import { findEntry } from '../page/find-entry.ts';
import { mentionLists } from '../page/link-lists.ts';
import { draftNotices } from '../page/notices.ts';
import { pathLength, type StepView, viewSteps } from './path-steps.ts';

export interface PathView extends EntryView {
  readonly length: string;
  readonly steps: readonly StepView[];
}

/** Page of a learning path: what to read in which order, and why. */
export function viewPath(portal: Portal, id: string, locale: Locale): PathView {
  const path = findEntry(portal.pathById, 'paths', id);
  const route = viewSteps(portal, path, locale);
  const title = path.title[locale];
  const lead = path.lead[locale];
  const order = portal.paths.map((other) => other.id);
  return {
    page: {
      locale,
      kind: 'path',
      id,
      title,
      description: lead,
      path: `/paths/${id}/`,
      crumbs: crumbsTo(locale, 'paths', { label: title }),
      drafts: path.drafts,
    },
    heading: {
      kind: useTranslate(locale)('paths.kind.paths'),
      title,
      lead,
      leadInSearch: 'first',
    },
    notices: draftNotices(path.drafts, locale),
    length: pathLength(route, locale),
    steps: route.steps,
    mentioned: mentionLists(portal, `paths/${id}`, locale),
    neighbours: viewNeighbours(portal, 'paths', order, id, locale),
  };
}
