/** Fields that earlier versions knew, by collection: the last name of the path, and what moves them. */
const moved: Readonly<Record<string, readonly string[]>> = {
  archive: ['pages'],
  clusters: ['organisation', 'reported', 'unreported'],
  organisations: ['clusters'],
  returns: ['prepared'],
};

export const unknownHint = 'check the spelling or delete the field';

/** How to mend a field of an entry that is not known: where an earlier version knew it, a command does. */
export function hintOfUnknown(file: string, field: string): string {
  const folder = file.split('/')[0] ?? '';
  return moved[folder]?.includes(field)
    ? 'it was a field of an earlier version: npm run migrate -- --portal DIR moves it, or says what to do'
    : unknownHint;
}
