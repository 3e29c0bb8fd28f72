import { phrase } from '../../i18n/phrase.ts';
import { locales } from '../../i18n/locales.ts';
import { findNumbers } from '../../loaders/find-numbers.ts';
import type { Problem } from '../../loaders/problem.ts';
import { problemAt, type Validator } from '../validator.ts';
import { openEditions } from './open-editions.ts';

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
