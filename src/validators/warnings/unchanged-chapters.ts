import { phrase } from '../../i18n/phrase.ts';
import { type PageEntry, splitTextId } from '../../loaders/portal.ts';
import type { Problem } from '../../loaders/problem.ts';
import { problemAt, type Validator } from '../validator.ts';
import { openEditions } from './open-editions.ts';

/**
 * Warn of chapters carried over unchanged into a new edition: their numbers update automatically, so they read
 * as if about the new year.
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
      // If the original changed, its translations are reported as stale.
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
