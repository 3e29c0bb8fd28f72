import type { Locale } from '../../i18n/locales.ts';
import { listSectors, type OptionList } from '../../importers/values/option-list.ts';
import { readOption } from '../../importers/values/read-option.ts';
import { listRegions } from '../../importers/values/region-list.ts';
import { typedText } from '../../importers/values/typed.ts';
import type { ValuePath } from '../../loaders/parse-yaml.ts';
import type { Portal } from '../../loaders/portal.ts';
import type { Proposal } from './model.ts';

/** Another entry that a cluster belongs to: the place of its id in the file, and the id proposed there. */
export interface ChangedLink {
  readonly path: ValuePath;
  readonly id: string;
}

/** Entries that a field may name, and the place of the id at a position of the field. */
function linksOf(
  { regions, sectors }: Portal,
  field: string,
): { readonly list: OptionList; pathOf(index: number): ValuePath } | undefined {
  if (field === 'regions')
    return {
      list: listRegions(regions.map(({ data }) => data)),
      pathOf: (index) => ['regions', index],
    };
  if (field === 'sectors.id')
    return {
      list: listSectors(sectors.map(({ data }) => data)),
      pathOf: (index) => ['sectors', index, 'id'],
    };
  return undefined;
}

/**
 * The one region or sector of an entry that its page names, replaced by another one of the portal; undefined if either
 * name can be read in no way, if the entry has the proposed one already, or if it was right in an earlier year: files
 * keep no earlier places.
 */
export function changedLink(
  portal: Portal,
  { field, now, proposed, year }: Proposal,
  data: unknown,
  locale: Locale,
): ChangedLink | undefined {
  const links = linksOf(portal, field);
  if (links === undefined || year !== '') return undefined;
  const read = (words: string) => {
    const reading = readOption(typedText(words), links.list, locale);
    return reading.kind === 'value' ? reading.value : undefined;
  };
  const [before, id] = [read(now), read(proposed)];
  const { regions = [], sectors = [] } = data as {
    readonly regions?: readonly string[];
    readonly sectors?: readonly { readonly id: string }[];
  };
  const ids = field === 'regions' ? regions : sectors.map((sector) => sector.id);
  const index = before === undefined ? -1 : ids.indexOf(before);
  return index < 0 || id === undefined || ids.includes(id)
    ? undefined
    : { path: links.pathOf(index), id };
}
