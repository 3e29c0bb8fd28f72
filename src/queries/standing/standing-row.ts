import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { stageKeyOf } from '../../domain/inventory/tally.ts';
import { type StageKey, symbolOf } from '../../domain/stages/stage-order.ts';
import type { StageSymbol } from '../../domain/stages/stage-symbols.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { stageHeading } from '../clusters/stage-words.ts';
import type { NamedLink } from '../links/refs.ts';

/** Entries of one stage: a mark for each, or a single one if they are too many to tell apart. */
export interface StripPart {
  readonly look: StageSymbol;
  readonly label: string;
  /** Absent for the stage of a single entry. */
  readonly count?: string;
  readonly marks: number;
  /** Words that the entry of the page is among them, if it is. */
  readonly own?: string | undefined;
}

/** A fact of the row below a head. */
export interface ReadoutCell {
  readonly term: string;
  readonly value: string;
  readonly look?: StageSymbol;
  /** Small print. */
  readonly small?: string | undefined;
}

/** A line of a first screen: a sentence, marks of stages, or links. */
export interface StandingRow {
  readonly label: string;
  readonly text?: string | undefined;
  readonly strip?: readonly StripPart[] | undefined;
  readonly links?: readonly NamedLink[];
  /** Whether paper gives it elsewhere. */
  readonly onScreen?: true;
}

/** Max marks of a strip; more cannot be distinguished. */
const maxMarks = 60;

/**
 * Entries by stage, the most developed first.
 * @param own stage of the entry to point out
 */
export function viewStrip(
  portal: Portal,
  rows: readonly InventoryRow[],
  locale: Locale,
  own?: StageKey,
): StripPart[] {
  const t = useTranslate(locale);
  const { stageOrder } = portal;
  const keys = rows.map(stageKeyOf);
  return stageOrder.strongestFirst.flatMap((key) => {
    const count = keys.filter((other) => other === key).length;
    if (count === 0) return [];
    return {
      look: symbolOf(key, stageOrder),
      label: stageHeading(portal, key, locale),
      count: useFormat(locale).number(count),
      marks: rows.length > maxMarks ? 1 : count,
      own: key === own ? t('standing.own', { n: count }) : undefined,
    };
  });
}

/** Rows with something to show. */
export const filledRows = (rows: readonly StandingRow[]): StandingRow[] =>
  rows.filter(
    ({ text, strip = [], links = [] }) =>
      text !== undefined || strip.length > 0 || links.length > 0,
  );
