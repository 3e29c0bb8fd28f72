import { inEachLocale } from '../../src/i18n/locales.ts';
import { stepsOfScale } from '../../src/domain/analyses/scorecard/level-steps.ts';
import { wordsInAll } from '../../src/i18n/listed-words.ts';
import {
  contactKindOptions,
  type TableLists,
  type TableTree,
} from '../../src/importers/tables/table-kinds.ts';
import { foldWords } from '../../src/i18n/fold.ts';
import { listOptions } from '../../src/importers/values/option-list.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { regionOptions, sectorOptions } from './portal-options.ts';

/** Options for clusters and organisations, as `clusters/{id}` and `organisations/{id}`. */
function partyOptions({ clusters, organisations }: Portal) {
  const named = [
    ...clusters.map(({ id, data }) => ({ path: `clusters/${id}`, id, name: data.name })),
    ...organisations.map(({ id, data }) => ({ path: `organisations/${id}`, id, name: data.name })),
  ];
  return listOptions(
    named.map(({ path, id, name }) => {
      const { language: _, ...names } = { language: undefined, ...name };
      const own = Object.values(names).filter((text) => text !== undefined);
      const label = inEachLocale((locale) => name[locale] ?? own[0] ?? id);
      return { id: path, label, also: [id, ...own] };
    }),
  );
}

/** Options for the subjects of levels: sectors and clusters, as `sectors/{id}` and `clusters/{id}`. */
function subjectOptions({ clusters, sectors }: Portal) {
  return listOptions([
    ...sectors.map(({ data: { id, label, code } }) => ({
      id: `sectors/${id}`,
      label,
      also: [id, ...(code ? [code] : [])],
    })),
    ...clusters.map(({ id, data: { name } }) => {
      const { language: _, original, ...names } = name;
      const label = inEachLocale((locale) => names[locale] ?? original);
      return { id: `clusters/${id}`, label, also: [id, original] };
    }),
  ]);
}

/** Rows and columns of matrices and items of scorecards, as named in the portal's analyses. */
function namedItems({ analyses }: Portal, list: 'functions' | 'resources' | 'items') {
  const named = analyses.flatMap(({ data }) => {
    if (data.method === 'scorecard') return list === 'items' ? data.items : [];
    return data.method === 'needs' && list !== 'items' ? data[list] : [];
  });
  const byId = new Map(named.map(({ id, label }) => [id, { id, label }]));
  return listOptions([...byId.values()]);
}

/** Level words of scorecard items; items that differ between scorecards are left out. */
function levelWords({ analyses }: Portal): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const byItem = new Map<string, ReadonlyMap<string, number>>();
  for (const { data } of analyses) {
    if (data.method !== 'scorecard') continue;
    const words = new Map(
      stepsOfScale(data.levels).flatMap(({ name, value }) =>
        wordsInAll((t) => t(`own.level.${name}`)).map((word) => [foldWords(word), value] as const),
      ),
    );
    for (const { id } of data.items) {
      const other = byItem.get(id);
      const isSame = !other || [...words].every(([word, value]) => other.get(word) === value);
      byItem.set(id, isSame ? words : new Map());
    }
  }
  return byItem;
}

const noWords: ReadonlyMap<string, number> = new Map();

/** Regions and level words of a portal, for reading tables. */
export function tableTree(portal: Portal): TableTree {
  const parentOf = new Map(portal.regions.map(({ data: { id, parent } }) => [id, parent]));
  const levels = levelWords(portal);
  const words = new Set([...levels.values()].flatMap((own) => [...own.keys()]));
  return {
    above: (region) => parentOf.get(region),
    countries: portal.countries.flatMap(({ data: { id, name } }) => [id, ...Object.values(name)]),
    levelsOf: (item) => levels.get(item) ?? noWords,
    isLevelWord: (text) => words.has(foldWords(text)),
  };
}

/** Lists of a portal for the cells of a table. */
export function tableLists(portal: Portal): TableLists {
  return {
    region: regionOptions(portal),
    sector: sectorOptions(portal),
    party: partyOptions(portal),
    kind: contactKindOptions(),
    function: namedItems(portal, 'functions'),
    resource: namedItems(portal, 'resources'),
    item: namedItems(portal, 'items'),
    subject: subjectOptions(portal),
    indicator: listOptions(
      portal.indicators.map(({ data: { id, label, number } }) => ({
        id,
        label,
        also: [String(number)],
      })),
    ),
  };
}
