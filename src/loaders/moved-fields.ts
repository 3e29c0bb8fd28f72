import { type Phrase, phrase } from '../i18n/phrase.ts';
/** Fields that earlier versions knew, by collection: the last name of the path, and what moves them. */
const moved: Readonly<Record<string, readonly string[]>> = {
  archive: ['pages'],
  clusters: ['organisation', 'reported', 'unreported'],
  organisations: ['clusters'],
  returns: ['prepared'],
  survey: ['askedOf'],
};

export const unknownHint = phrase('check.mend.checkField');

/** How to mend a field of an entry that is not known: where an earlier version knew it, a command does. */
export function hintOfUnknown(file: string, field: string): Phrase {
  const folder = file.split('/')[0] ?? '';
  return moved[folder]?.includes(field) ? phrase('check.mend.movedField') : unknownHint;
}
