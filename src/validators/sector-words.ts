import { phrase } from '../i18n/phrase.ts';
import { problemAt, type Validator } from './validator.ts';

/** Require the words that decided a sector to be in the original name, so that readers can judge. */
export const checkSectorWords: Validator = (portal) =>
  portal.clusters.flatMap((entry) =>
    entry.data.sectors.flatMap(({ word }, index) =>
      word === undefined || entry.data.name.original.includes(word)
        ? []
        : [
            problemAt(
              portal,
              entry,
              ['sectors', index, 'word'],
              'sector-word',
              phrase('check.sectors.word', { found: word }),
              phrase('check.mend.copyName'),
            ),
          ],
    ),
  );
