import { mayExist } from '../loaders/portal.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import { isOwn } from './own-entries.ts';
import { problemAt, type Validator } from './validator.ts';

/** An erratum corrects what a frozen edition itself says, later than it was frozen, in chapters that it has. */
export const checkErrata: Validator = (portal) => {
  const locks = new Map(portal.archive.map(({ id, data }) => [id, data]));
  const editions = new Map(portal.editions.map(({ id, data }) => [id, data]));
  return portal.errata.flatMap((entry) => {
    const { edition, date, chapters, changed } = entry.data;
    const tell = (path: (string | number)[], code: string, message: string, hint: string) =>
      problemAt(portal, entry, path, code, message, hint);
    const lock = locks.get(edition);
    if (!lock) {
      if (mayExist(portal, 'archive', edition)) return [];
      const message = `expected the id of a frozen edition, found ${quote(edition)}`;
      const hint = 'check the spelling; what is not frozen yet needs no erratum';
      return [tell(['edition'], 'dangling-id', message, hint)];
    }
    const problems: Problem[] = [];
    if (date < lock.frozen) {
      const message = `expected a day from ${lock.frozen} on, when the edition was frozen, found "${date}"`;
      problems.push(tell(['date'], 'dates', message, 'correct the date'));
    }
    for (const name of Object.keys(changed)) {
      if (isOwn(name, edition)) continue;
      const message = `expected an entry of the edition itself, such as returns/${edition}/…, reports/${edition}/… or editions/${edition}, found ${quote(name)}`;
      const hint = 'leave it out: other entries live on, and changes of them need no erratum';
      problems.push(tell(['changed', name], 'not-own', message, hint));
    }
    const known = editions.get(edition)?.report?.chapters;
    for (const [index, chapter] of chapters.entries()) {
      if (!known || known.some(({ id }) => id === chapter)) continue;
      const message = `expected a chapter of the report of ${edition}, found ${quote(chapter)}`;
      problems.push(tell(['chapters', index], 'dangling-id', message, 'check the spelling'));
    }
    return problems;
  });
};
