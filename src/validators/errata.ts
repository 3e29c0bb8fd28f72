import { correctedFrom } from '../domain/frozen/earlier-versions.ts';
import { type Phrase, phrase } from '../i18n/phrase.ts';
import { mayExist } from '../loaders/portal.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import { isOwn } from './own-entries.ts';
import { problemAt, type Validator } from './validator.ts';

/** Require errata to correct a frozen edition's own chapters, at a date after freezing. */
export const checkErrata: Validator = (portal) => {
  const locks = new Map(portal.archive.map(({ id, data }) => [id, data]));
  const editions = new Map(portal.editions.map(({ id, data }) => [id, data]));
  return portal.errata.flatMap((entry) => {
    const { edition, date, chapters, figures, changed, version } = entry.data;
    const tell = (path: (string | number)[], code: string, message: Phrase, hint: Phrase) =>
      problemAt(portal, entry, path, code, message, hint);
    const lock = locks.get(edition);
    if (!lock) {
      if (mayExist(portal, 'archive', edition)) return [];
      const message = phrase('check.errata.notFrozen', { edition: quote(edition) });
      const hint = phrase('check.mend.noErratumNeeded');
      return [tell(['edition'], 'dangling-id', message, hint)];
    }
    const problems: Problem[] = [];
    const frozen = correctedFrom(lock, version);
    if (date < frozen) {
      const message = phrase('check.errata.early', { frozen, date });
      problems.push(tell(['date'], 'dates', message, phrase('check.mend.correctDate')));
    }
    for (const name of Object.keys(changed)) {
      if (isOwn(name, edition)) continue;
      const message = phrase('check.errata.otherEntry', { edition, name: quote(name) });
      const hint = phrase('check.mend.entriesLiveOn');
      problems.push(tell(['changed', name], 'not-own', message, hint));
    }
    const known = editions.get(edition);
    const lists = [
      { field: 'chapters', named: chapters, ids: known?.report?.chapters },
      { field: 'figures', named: figures, ids: known?.figures },
    ] as const;
    for (const { field, named, ids } of lists) {
      for (const [index, id] of named.entries()) {
        if (!ids || ids.some((one) => one.id === id)) continue;
        const message = phrase(`check.errata.${field}`, { edition, id: quote(id) });
        const hint = phrase('check.mend.checkSpelling');
        problems.push(tell([field, index], 'dangling-id', message, hint));
      }
    }
    return problems;
  });
};
