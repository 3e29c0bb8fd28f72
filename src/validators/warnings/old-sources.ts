import { phrase } from '../../i18n/phrase.ts';
import { problemAt, type Validator } from '../validator.ts';
import { openEditions } from './open-editions.ts';

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
