import { sortByText } from '../../i18n/collate.ts';
import type { Locale } from '../../i18n/locales.ts';

interface NamedSector {
  readonly name: string;
  /** Whether it is the rest of a list, with the id `other`. */
  readonly isRest: boolean;
}

/** Sectors to choose from, by name in the language of the reader; the rest comes last. */
export function sortSectors<T>(
  locale: Locale,
  sectors: readonly T[],
  read: (sector: T) => NamedSector,
): T[] {
  const sorted = sortByText(locale, sectors, (sector) => read(sector).name);
  return [
    ...sorted.filter((sector) => !read(sector).isRest),
    ...sorted.filter((sector) => read(sector).isRest),
  ];
}
