import { Document } from 'yaml';
import type { Locale } from '../../i18n/locales.ts';
import type { ImportBasis } from '../../schemas/import-mapping.ts';

/** Location of a cluster: its main region and others, or the whole country if so stated. */
export type ClusterPlace =
  { readonly region: string; readonly others?: readonly string[] } | 'nationwide';

/** Data of a cluster without an entry. */
export interface NewEntry {
  readonly name: string;
  /** Language of its name. */
  readonly language: string;
  readonly names?: ReadonlyMap<Locale, string>;
  readonly country: string;
  readonly place: ClusterPlace;
  /** The main sector first. */
  readonly sectors: readonly string[];
  /** Basis of its sectors: assigned by the sources or the editors. */
  readonly basis: ImportBasis;
  readonly sources: readonly string[];
}

/** Max sectors of a cluster. */
export const mostSectors = 3;

/** File of a new cluster, to be completed by a person. */
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
  // Repeat equal lists instead of YAML aliases, so that an author can change one of them.
  const document = new Document(fields, { aliasDuplicateObjects: false });
  return document.toString({ lineWidth: 0 });
}
