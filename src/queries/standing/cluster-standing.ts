import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import type { StageKey } from '../../domain/stages/stage-order.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { ClusterContext } from '../clusters/cluster-context.ts';
import type { ClusterMeaningView } from '../clusters/cluster-meaning.ts';
import { regionName, sectorLabel } from '../links/names.ts';
import type { NamedLink } from '../links/refs.ts';
import { filledRows, type StandingRow, type StripPart, viewStrip } from './standing-row.ts';

/** Marks of stages; none for rows at a single stage, of which the words say as much. */
function viewStages(
  portal: Portal,
  rows: readonly InventoryRow[],
  stage: StageKey,
  locale: Locale,
): StripPart[] {
  const strip = viewStrip(portal, rows, locale, stage);
  return strip.length > 1 ? strip : [];
}

/** All of its main sector by stage; empty if it is alone there, or at no step itself. */
function viewSector(portal: Portal, { row, stage }: ClusterContext, locale: Locale): StandingRow {
  const [main = ''] = row.sectors;
  const label = sectorLabel(portal, main, locale);
  const rows = portal.rowsBySector.get(main) ?? [];
  if (!row.counted || rows.length < 2 || !portal.stageOrder.steps.some((step) => step === stage))
    return { label };
  return { label, strip: viewStrip(portal, rows, locale, stage) };
}

/** What the page of a cluster says about it, and where it could go from there. */
export interface ClusterNext {
  readonly meaning: ClusterMeaningView;
  readonly practices: readonly NamedLink[];
  readonly steps: readonly NamedLink[];
  /** Its rating in addition to its stage; undefined for most clusters. */
  readonly scored: string | undefined;
}

/** First screen of a cluster: its place and its sector by stage, practices that suit it, and its next step. */
export function viewClusterStanding(
  portal: Portal,
  context: ClusterContext,
  { meaning, practices, steps, scored }: ClusterNext,
  locale: Locale,
): StandingRow[] {
  const t = useTranslate(locale);
  const { row, stage } = context;
  // Entries of several regions, or of none, have no single place to be drawn in.
  const [place] = row.places.length === 1 ? row.places : [];
  const near = place === undefined || !row.counted ? [] : (portal.rowsByRegion.get(place) ?? []);
  return filledRows([
    {
      label: place === undefined ? t('place') : regionName(portal, place, locale),
      text: meaning.place,
      strip: viewStages(portal, near, stage, locale),
    },
    viewSector(portal, context, locale),
    { label: t('standing.practices'), links: practices },
    { label: t('next.title'), links: steps },
    { label: t('stage'), text: meaning.stage },
    // A class and a stage may have the same name, and are side by side above.
    ...(scored === undefined
      ? []
      : [{ label: scored, text: t('scorecard.note'), onScreen: true as const }]),
  ]);
}
