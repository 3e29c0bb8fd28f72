import type { StageSymbol } from '../../domain/stages/stage-symbols.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { stageKeyOf } from '../../domain/inventory/tally.ts';
import { symbolOf, type StageKey } from '../../domain/stages/stage-order.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { distinctName, sectorLabel } from '../links/names.ts';
import { stageWord } from './stage-words.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';

export interface ClusterItemView {
  readonly id: string;
  readonly name: string;
  readonly lang: string;
  readonly href: string;
  readonly sector: string;
  /** Text next to the name, in place of the sector. */
  readonly beside?: string;
  readonly stage: StageKey;
  readonly look: StageSymbol;
  readonly stageWord: string;
  /** Indexes for the filters of a map on the same page. */
  readonly row?: string;
}

/** Made once per language: a cluster is in many lists. */
const clusterItem = remember(
  'clusterItem',
  (portal, id: string, locale: Locale): ClusterItemView => {
    const row = portal.rowById.get(id);
    if (!row) throw new Error(`No cluster "${id}"`);
    const { text, lang } = distinctName(portal, id, locale);
    const stage = stageKeyOf(row);
    return {
      id,
      name: text,
      lang,
      href: href(locale, `/clusters/${id}/`),
      sector: sectorLabel(portal, row.sectors[0] ?? '', locale),
      stage,
      look: symbolOf(stage, portal.stageOrder),
      stageWord: stageWord(portal, stage, locale),
    };
  },
);

/** Rows as lines of a list, in the given order. */
export function clusterItems(
  portal: Portal,
  rows: readonly InventoryRow[],
  locale: Locale,
): ClusterItemView[] {
  return rows.map((row) => clusterItem(portal, row.id, locale));
}
