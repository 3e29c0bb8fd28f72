import type { InventoryRow } from '../domain/inventory/join-inventory.ts';
import { stageKeyOf, type StageKey } from '../domain/inventory/tally.ts';
import { href } from '../i18n/href.ts';
import type { Locale } from '../i18n/locales.ts';
import { distinctName, sectorLabel } from './names.ts';
import { stageWord } from './stage-words.ts';

/** A line of a list of clusters. */
export interface ClusterItemView {
  readonly id: string;
  readonly name: string;
  readonly lang: string;
  readonly href: string;
  readonly sector: string;
  readonly stage: StageKey;
  readonly stageWord: string;
}

const cache = new Map<string, ClusterItemView>();

/** Rows as lines of a list, in the given order. Each line is made once a language. */
export function clusterItems(rows: readonly InventoryRow[], locale: Locale): ClusterItemView[] {
  return rows.map((row) => {
    const key = `${locale}/${row.id}`;
    let item = cache.get(key);
    if (!item) {
      const { text, lang } = distinctName(row.id, locale);
      const stage = stageKeyOf(row);
      item = {
        id: row.id,
        name: text,
        lang,
        href: href(locale, `/clusters/${row.id}/`),
        sector: sectorLabel(row.sectors[0] ?? '', locale),
        stage,
        stageWord: stageWord(stage, locale),
      };
      cache.set(key, item);
    }
    return item;
  });
}
