import { locales } from '../../i18n/locales.ts';
import { phrase } from '../../i18n/phrase.ts';
import { findNumbers } from '../../loaders/find-numbers.ts';
import { type PageEntry, splitTextId } from '../../loaders/portal.ts';
import type { Problem } from '../../loaders/problem.ts';
import { problemAt, type Validator } from '../validator.ts';
import { openEditions } from './open-editions.ts';

/** Version that `npm run edition -- new` gives a report that has not been read yet. */
const firstVersion = '0.1';

/** Warn of published reports with the version of a first draft, since versions are cited. */
export const warnOfFirstVersions: Validator = (portal) =>
  openEditions(portal).flatMap(({ entry }) => {
    const { status, report } = entry.data;
    if (status === 'draft' || report?.version !== firstVersion) return [];
    const message = phrase('check.warn.draftVersion', { found: firstVersion });
    const hint = phrase('check.mend.firstVersion');
    return [problemAt(portal, entry, ['report', 'version'], 'first-version', message, hint)];
  });

/** Warn of last year's sources: a new survey has a new document. */
export const warnOfOldSources: Validator = (portal) =>
  openEditions(portal).flatMap(({ entry, before }) => {
    const earlier = new Set(before?.data.sources.map(({ source }) => source));
    const { sources } = entry.data;
    if (sources.some(({ source }) => !earlier.has(source))) return [];
    const found = [...new Set(sources.map(({ source }) => source))].join(', ');
    const message = phrase('check.warn.oldSources', {
      edition: entry.id,
      earlier: before?.id ?? '',
      found,
    });
    const hint = phrase('check.mend.addDocument');
    return [problemAt(portal, entry, ['sources'], 'old-sources', message, hint)];
  });

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

/** Warn of a published figure's note carried over with numbers, which are last year's. */
export const warnOfUnchangedNotes: Validator = (portal) =>
  openEditions(portal).flatMap(({ entry, before }) => {
    const known = new Map(before?.data.figures.map(({ id, note }) => [id, note]));
    return entry.data.figures.flatMap(({ id, note }, index): Problem[] => {
      const earlier = known.get(id);
      if (!note || !earlier || locales.some((locale) => note[locale] !== earlier[locale]))
        return [];
      const numbers = [...new Set(findNumbers(note.en).map(({ text }) => text))];
      if (numbers.length === 0) return [];
      const message = phrase('check.warn.oldNote', {
        edition: entry.id,
        earlier: before?.id ?? '',
        numbers: numbers.join(', '),
      });
      const path = ['figures', index, 'note'];
      return [
        problemAt(
          portal,
          entry,
          path,
          'unchanged-note',
          message,
          phrase('check.mend.correctOrDeleteIt'),
        ),
      ];
    });
  });
