import { inEachLocale } from '../../src/i18n/locales.ts';
import { contactKindOptions, type TableLists } from '../../src/importers/tables/table-kinds.ts';
import { listOptions } from '../../src/importers/values/option-list.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { regionOptions, sectorOptions } from './portal-options.ts';

/** Clusters and organisations by `clusters/{id}` and `organisations/{id}`, as a cell may name them. */
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

/** What the cells of a table may name in a portal. */
export function tableLists(portal: Portal): TableLists {
  return {
    region: regionOptions(portal),
    sector: sectorOptions(portal),
    party: partyOptions(portal),
    kind: contactKindOptions(),
    indicator: listOptions(
      portal.indicators.map(({ data: { id, label, number } }) => ({
        id,
        label,
        also: [String(number)],
      })),
    ),
  };
}
