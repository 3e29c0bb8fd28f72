import type { Portal } from '../loaders/portal.ts';
import { isOwnPage, pageNameOf, siteTexts, splitPageName } from '../schemas/page.ts';
import { workKinds } from '../schemas/work.ts';

/** Ids in the frame of every page. */
const frame = ['main', 'quick'];

/** Ids that the page of a text has besides the sections of the text, wherever it is shown. */
const textAnchors = [...frame, 'notes', 'sources', 'related', 'mentioned', 'credits'];

/** Ids of the pages of entries with a text, by the folder of their addresses. */
const entryAnchors = {
  concepts: ['facts'],
  practices: ['facts', 'figures', 'admission'],
  news: ['facts'],
  events: ['facts'],
  countries: ['timeline', 'stages', 'sectors', 'regions'],
} as const;

/** Ids of the page of the survey: its parts and its questions. */
function surveyAnchors(portal: Portal): string[] {
  return ['part-a', 'part-b', 'part-c', ...portal.survey.map(({ id }) => id)];
}

/** Ids of the bibliography that are no entry: its sections. */
export const bibliographyAnchors: readonly string[] = [
  ...frame,
  'works',
  ...workKinds.map((kind) => `works-${kind}`),
];

/** Ids that the page with a text of this name has besides the sections of the text. */
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

/** The name of the text on the page of a path within a language; undefined where none can be. */
export function textOfPath(path: string): string | undefined {
  if (path === '/about/coverage/') return 'coverage';
  const [, folder = '', id = ''] = path.split('/');
  if (id === '') return siteTexts.includes(folder) || isOwnPage(folder) ? folder : undefined;
  return pageNameOf(folder, id);
}
