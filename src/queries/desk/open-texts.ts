import { readViews, viewsOf } from '../../domain/status/page-views.ts';
import type { Locale } from '../../i18n/locales.ts';
import { signedTexts } from '../../loaders/texts/review-hash.ts';
import { findOriginal, isFrozenText, reviewEntry } from '../../loaders/texts/review-state.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';
import { offSectionOf } from '../../schemas/off-sections.ts';
import { kindOfText, pageOfEntry, pageOfText } from '../../schemas/text-page.ts';
import { hasEntries } from '../links/describe-collections.ts';
import { allTexts, folderOfText, isStale, reviewedEntries } from '../data/translation-status.ts';

/** A text that a reviewer has to read. */
export interface OpenText {
  readonly language: Locale;
  /** Folder of its file. */
  readonly folder: string;
  /** What it is read with: the prose of a concept is one of the texts of concepts. */
  readonly kind: string;
  readonly id: string;
  /** Path of its file in the portal. */
  readonly file: string | undefined;
  /** Its own title, or the beginning of its first text. */
  readonly title: string;
  readonly state: 'draft' | 'stale';
  readonly words: number;
  /** Page that shows it, within its language; undefined if that part is off, or not published yet. */
  readonly page: string | undefined;
  /** Whether it can be sent to a reviewer: beside its original. */
  readonly goesOut: boolean;
  /** How often its page was opened, where the portal says so. */
  readonly views: number | undefined;
  /** Day on which its file was last committed, if known: `2026-01-31`. */
  readonly changed: string | undefined;
}

const countWords = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

function wordsOf(data: unknown, language: Locale): number {
  return signedTexts(data).reduce((sum, { texts }) => sum + countWords(texts[language] ?? ''), 0);
}

/** A page that the portal has; lists without entries, which name other things too, have none. */
function ifOn(portal: Portal, page: string): string | undefined {
  const [, list = ''] = page.split('/');
  return offSectionOf(portal.site.off, page) === undefined && hasEntries(portal, list)
    ? page
    : undefined;
}

/** Longest title. */
const longest = 80;

/** Beginning of the first text of an entry, up to the end of a word. */
function beginningOf(data: unknown, language: Locale): string {
  const text = signedTexts(data).find(({ texts }) => texts[language])?.texts[language] ?? '';
  return text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))} …`;
}

/** A text without what is known from outside the portal's files. */
type Found = Omit<OpenText, 'views' | 'changed' | 'kind'>;

function openEntries(portal: Portal): Found[] {
  const { clusters, site } = portal;
  return [{ folder: 'clusters', entries: clusters }, ...reviewedEntries(portal)].flatMap(
    ({ folder, entries }) =>
      entries.flatMap(({ id, data }) =>
        site.languages.flatMap((language): Found[] => {
          const review = reviewEntry(data, language);
          const isStaleEntry = review?.state === 'stale';
          if (!isStaleEntry && !data.drafts.includes(language)) return [];
          const words = wordsOf(data, language);
          const state = isStaleEntry ? 'stale' : 'draft';
          const goesOut = review !== undefined;
          const page = ifOn(portal, pageOfEntry(folder, id));
          const file = portal.fileById.get(`${folder}/${id}`);
          const title = beginningOf(data, language);
          const shown = { file, title, page, goesOut };
          return words === 0 ? [] : [{ language, folder, id, state, words, ...shown }];
        }),
      ),
  );
}

/** Whether a text is a chapter of a report that has no pages yet. */
function isPrepared({ editions, editionId }: Portal, name: string): boolean {
  const [edition = '', chapter] = name.split('/');
  const isPublished = editions.some(
    ({ id, data }) => id === edition && (id === editionId || data.status === 'published'),
  );
  return chapter !== undefined && !isPublished;
}

function openProse(portal: Portal): Found[] {
  const frozen = new Set(portal.archives.map(({ id }) => id));
  return allTexts(portal).flatMap((text): Found[] => {
    const { id, data, body } = text;
    const cut = id.lastIndexOf('/');
    const name = id.slice(0, cut);
    const state = isStale(portal, id) ? 'stale' : data.status === 'draft' ? 'draft' : undefined;
    if (state === undefined) return [];
    const folder = folderOfText(name);
    // What was published with an edition stays as it is: no editor's task.
    if (isFrozenText(folder, name, frozen)) return [];
    return [
      {
        language: id.slice(cut + 1) as Locale,
        folder,
        id: name,
        file: portal.fileById.get(`${folder}/${id}`),
        title: data.title,
        state,
        words: countWords(`${data.title} ${data.lead} ${body}`),
        page: isPrepared(portal, name) ? undefined : ifOn(portal, pageOfText(name)),
        goesOut: findOriginal(portal.texts[folder], text) !== undefined,
      },
    ];
  });
}

/** Drafts and stale texts of all languages, in the order of the portal; where views are known, most read first. */
export const openTexts = remember('openTexts', (portal): readonly OpenText[] => {
  const texts = [...openEntries(portal), ...openProse(portal)].map((text) => ({
    ...text,
    kind: kindOfText(text.folder, text.id),
    changed: text.file && portal.changedByFile.get(text.file),
  }));
  const counted = readViews(portal.views);
  if (counted.size === 0) return texts.map((text) => ({ ...text, views: undefined }));
  return texts
    .map((text) => ({ ...text, views: viewsOf(counted, text.language, text.page) }))
    .toSorted((a, b) => b.views - a.views);
});
