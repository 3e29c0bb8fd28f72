import { Document } from 'yaml';
import type { Locale } from '../../i18n/locales.ts';
import type { ImportBasis } from '../../schemas/import-mapping.ts';

/** Location of a cluster: its main region and others, or the whole country if stated so. */
export type ClusterPlace =
  { readonly region: string; readonly others?: readonly string[] } | 'nationwide';

/** What is known of a cluster that has no entry yet. */
export interface NewEntry {
  readonly name: string;
  /** Language of its name. */
  readonly language: string;
  /** Its name in other languages. */
  readonly names?: ReadonlyMap<Locale, string>;
  readonly country: string;
  readonly place: ClusterPlace;
  /** The main sector first. */
  readonly sectors: readonly string[];
  /** Who assigned its sectors: the sources or the editors. */
  readonly basis: ImportBasis;
  /** Ids of sources that tell of it. */
  readonly sources: readonly string[];
}

/** Most sectors that a cluster has. */
export const mostSectors = 3;

/** The file of a new cluster: what is known of it, to be added to by a person. */
export function writeNewEntry(entry: NewEntry): string {
  const { name, language, names = new Map(), country, place, sectors, basis } = entry;
  const cited = entry.sources.map((source) => ({ source }));
  const isLocal = place !== 'nationwide';
  const fields = {
    name: { original: name, language, ...Object.fromEntries(names) },
    country,
    scope: isLocal ? 'local' : 'national',
    regions: isLocal ? [place.region, ...(place.others ?? [])] : [],
    kind: 'cluster',
    sectors: sectors
      .slice(0, mostSectors)
      .map((id) => ({ id, basis, ...(basis === 'reported' && { sources: cited }) })),
    sources: cited,
  };
  // The same list twice is written twice: an author who changes one means that one.
  const document = new Document(fields, { aliasDuplicateObjects: false });
  return document.toString({ lineWidth: 0 });
}
