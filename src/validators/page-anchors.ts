import type { Portal } from '../loaders/portal.ts';
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
export function anchorsBeside(portal: Portal, page: string): Set<string> {
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
