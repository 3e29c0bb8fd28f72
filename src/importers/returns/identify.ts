import type { Locale } from '../../i18n/locales.ts';
import { type FilledForm, remarkAt } from '../form/filled-form.ts';
import { findPlace, readPlace } from '../own-words/find-place.ts';
import { askFor } from '../mapping/ask-word.ts';
import type { CellRemark } from '../remark.ts';
import { cleanLine } from '../../i18n/clean-text.ts';
import { foldWords } from '../../i18n/fold.ts';
import { type OptionList, sayOption } from '../values/option-list.ts';
import { readOption } from '../values/read-option.ts';
import { readIds } from '../values/read-several.ts';
import { readText } from '../values/read-text.ts';
import { accept, type Reading, warn } from '../values/reading.ts';
import type { Cell } from '../workbook/model.ts';
import { type ClusterIndex, type ClusterMatch, matchCluster } from './match-cluster.ts';
import { matchLoosely } from './match-loosely.ts';

export interface Identity {
  readonly match: ClusterMatch;
  readonly name: string | undefined;
  readonly region: string | undefined;
  /** Matched by an alias, so the cluster is not renamed. */
  readonly isLoose: boolean;
  /** How it was matched, or why not. */
  readonly remarks: readonly CellRemark[];
}

export interface Known {
  readonly clusters: ClusterIndex;
  readonly regions: OptionList;
  readonly nameKey: string;
  readonly locale: Locale;
}

/** Key shared by forms about the same new cluster. */
export const newKey = ({ name = '', region }: Identity): string =>
  JSON.stringify([foldWords(name), region ?? '']);

/** Parse a region in free text: `İzmir ili`, `Bornova / İzmir`. */
export function readRegion(cell: Cell, regions: OptionList, locale: Locale): Reading<string> {
  const plain = readOption(cell, regions, locale);
  if (plain.kind !== 'refused' || cell.kind !== 'text') return plain;
  const found = cleanLine(cell.text);
  const whole = readPlace(found, regions);
  if (whole) return accept(whole);
  const within = findPlace(found, regions);
  if (within === undefined) return plain;
  const meant = sayOption(regions, within, locale);
  return accept(within, warn('value.option.meant', { found, meant }));
}

function namesOfRegion(region: string | undefined, { optionById }: OptionList): string[] {
  const option = region === undefined ? undefined : optionById.get(region);
  return option ? [...Object.values(option.label), ...(option.also ?? [])] : [];
}

/** Sectors in the column of sectors. */
export function readSectors(
  { cells, place }: FilledForm,
  sectors: OptionList,
  locale: Locale,
): { readonly ids: readonly string[]; readonly remarks: readonly CellRemark[] } {
  const cell = cells.get('sector');
  if (!cell) return { ids: [], remarks: [] };
  const reading = readIds(cell, sectors, locale);
  const near = reading.kind === 'refused' ? reading.readings : [];
  return {
    ids: reading.kind === 'value' ? reading.value : [],
    remarks: reading.remarks.map((remark) =>
      remarkAt(place, cell, askFor('sector', cell, remark, near)),
    ),
  };
}

/** Resolve the cluster of a form by id, or by name and region. */
export function identify(filled: FilledForm, known: Known): Identity {
  const { clusters, regions, nameKey } = known;
  const locale = filled.language ?? known.locale;
  const text = (key: string) => {
    const cell = filled.cells.get(key);
    const reading = cell && readText(cell);
    return reading?.kind === 'value' ? reading.value : undefined;
  };
  const [id, name] = [text('cluster'), text(nameKey)];
  const cell = filled.cells.get('region');
  const reading = cell ? readRegion(cell, regions, locale) : undefined;
  const said = reading?.kind === 'value' ? reading.value : undefined;
  const readings = reading?.kind === 'refused' ? reading.readings : [];
  const remarks = cell
    ? (reading?.remarks ?? []).map((remark) =>
        remarkAt(filled.place, cell, askFor('region', cell, remark, readings)),
      )
    : [];
  // A region above the table disambiguates names but contradicts none.
  const near = said ?? (cell ? undefined : filled.near?.text);
  const find = (region: string | undefined): Identity => {
    const own = matchCluster({ id, name, region }, clusters);
    const plain = { match: own, name, region: region ?? said, isLoose: false, remarks };
    if (own.kind === 'known' || own.kind === 'nameless' || id !== undefined || !name) return plain;
    if (filled.isNewCluster) return { ...plain, match: { kind: 'new' } };
    if (own.kind === 'several') return plain;
    const meant = matchLoosely({ name, region }, namesOfRegion(region, regions), clusters);
    if (!meant) return plain;
    if (meant.kind === 'several') {
      return { ...plain, match: { kind: 'near', candidates: meant.candidates } };
    }
    const anchor = filled.cells.get(nameKey);
    const values = { found: name, cluster: meant.id };
    const told = { code: 'import.cluster.meant', severity: 'warning', values } as const;
    return {
      ...plain,
      match: { kind: 'known', id: meant.id },
      isLoose: true,
      remarks: anchor ? [...remarks, remarkAt(filled.place, anchor, told)] : remarks,
    };
  };
  const there = find(near);
  const isSettled = there.match.kind === 'known' || near === undefined || near === said;
  if (isSettled) return there;
  const anywhere = find(undefined);
  return anywhere.match.kind === 'known' ? anywhere : there;
}
