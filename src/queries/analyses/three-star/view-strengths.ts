import { nameEntries } from '../../../domain/analyses/name-entries.ts';
import { readStars } from '../../../domain/analyses/three-star/star-inputs.ts';
import { tabulateStrengths } from '../../../domain/analyses/three-star/tabulate-strengths.ts';
import type { FigureTable } from '../../../domain/figures/table.ts';
import { type LocalTable, localizeTable } from '../../../figures/localize-table.ts';
import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useFormat } from '../../../i18n/format.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { remember } from '../../../portal/remember.ts';
import { analysisParts } from '../../editions/edition-inputs.ts';
import { isOff } from '../../links/describe-collections.ts';

/** What a region is strong in, by official statistics. */
export interface StrengthsView {
  readonly title: string;
  readonly lead: string;
  readonly table: LocalTable;
  /** Analysis with all numbers and how they are computed. */
  readonly link: { readonly label: string; readonly href: string };
}

interface Strengths {
  readonly id: string;
  readonly asOf: string;
  readonly threshold: number;
  readonly table: FigureTable;
}

/** Strengths of regions by the first analysis with statistics of each. */
const strengthsByRegion = remember(
  'strengthsByRegion',
  (portal): ReadonlyMap<string, Strengths> => {
    const parts = analysisParts(portal);
    const found = new Map<string, Strengths>();
    if (isOff(portal, 'analyses')) return found;
    for (const { id, data } of portal.analyses) {
      if (data.method !== 'three-star') continue;
      const now = readStars(data, parts)?.now;
      if (now?.thing !== 'activities') continue;
      const { thing, measure, asOf } = now;
      const tables = tabulateStrengths(now, {
        ...{ analysis: data, parts, regions: parts.regions, thing, measure },
        names: nameEntries(parts),
        countsRows: false,
      });
      const threshold = data.thresholds.specialisation;
      for (const [region, table] of tables)
        if (!found.has(region)) found.set(region, { id, asOf, threshold, table });
    }
    return found;
  },
);

/** What a region is strong in; undefined where no statistics tell. */
export function viewStrengths(
  portal: Portal,
  region: string,
  locale: Locale,
): StrengthsView | undefined {
  const found = strengthsByRegion(portal).get(region);
  if (!found) return undefined;
  const t = useTranslate(locale);
  const analysis = portal.analyses.find(({ id }) => id === found.id);
  return {
    title: t('region.strengths'),
    lead: t('region.strengthsLead', {
      year: found.asOf,
      quotient: useFormat(locale).number(found.threshold, 1),
    }),
    table: localizeTable(found.table, locale, { stageOrder: portal.stageOrder }),
    link: {
      label: analysis?.data.title[locale] ?? found.id,
      href: href(locale, `/analyses/${found.id}/`),
    },
  };
}
