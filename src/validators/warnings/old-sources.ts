import { problemAt, type Validator } from '../validator.ts';
import { openEditions } from './open-editions.ts';

/** What a new survey found stands in a new document: last year's cannot tell of it. */
export const warnOfOldSources: Validator = (portal) =>
  openEditions(portal).flatMap(({ entry, before }) => {
    const earlier = new Set(before?.data.sources.map(({ source }) => source));
    const { sources } = entry.data;
    if (sources.some(({ source }) => !earlier.has(source))) return [];
    const found = [...new Set(sources.map(({ source }) => source))].join(', ');
    const message = `expected a source of the edition ${entry.id}, found only those of ${before?.id} (${found})`;
    const hint = 'add its document to sources/ and name it here';
    return [problemAt(portal, entry, ['sources'], 'old-sources', message, hint)];
  });
