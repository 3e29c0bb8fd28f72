import { phrase } from '../../i18n/phrase.ts';
import { type PageEntry, splitTextId } from '../../loaders/portal.ts';
import type { Problem } from '../../loaders/problem.ts';
import { problemAt, type Validator } from '../validator.ts';
import { openEditions } from './open-editions.ts';

/**
 * A new edition begins with last year's chapters, and its numbers change by themselves: a chapter
 * that nobody touched reads as if it told of the new year.
 */
export const warnOfUnchangedChapters: Validator = (portal) => {
  const byId = new Map(portal.reports.map((text) => [text.id, text]));
  return openEditions(portal).flatMap(({ entry, before }): Problem[] => {
    if (!before) return [];
    const same = portal.reports.filter(({ id, hash }) => {
      const [edition = '', ...rest] = id.split('/');
      return edition === entry.id && byId.get([before.id, ...rest].join('/'))?.hash === hash;
    });
    const chapters = Map.groupBy(same, ({ id }) => splitTextId(id)[0]);
    return [...chapters.values()].map((texts) => {
      // Where the original changed, its translations are stale, which is told by itself.
      const first = texts.find(({ data }) => data.status === 'original') ?? (texts[0] as PageEntry);
      const languages = texts.map(({ id }) => splitTextId(id)[1]).join(', ');
      const message = phrase('check.warn.oldChapter', {
        edition: entry.id,
        earlier: before.id,
        languages,
      });
      const hint = phrase('check.mend.readAgain');
      return problemAt(portal, first, [], 'unchanged-chapter', message, hint);
    });
  });
};
