import type { ComparedItem, ComparedPicture } from '../../domain/compare/compared.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { tallyStages } from '../../domain/inventory/tally.ts';
import { type StageKey, symbolOf } from '../../domain/stages/stage-order.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { stageHeading } from '../clusters/stage-words.ts';
import type { LocatorView } from '../regions/locator-view.ts';
import { viewStrip } from '../standing/standing-row.ts';

const round = (value: number) => Math.round(value * 10) / 10;

/** Diameter of the dot of a single entry, as small maps have it. */
const ofOne = 10;

/** A small map without words for a script; undefined if it shows nothing. */
function shortMap(view: LocatorView | undefined): ComparedPicture['map'] {
  if (!view) return undefined;
  const { map, land, here, marks, scale = 1, point, label, unmarked } = view;
  const spots = marks ?? (point ? [point] : []);
  const path = here.map((unit) => map.shapes.get(unit)?.path ?? '').join('');
  if (path === '' && spots.length === 0) return undefined;
  return {
    box: `0 0 ${map.width} ${map.height}`,
    land,
    path,
    ...(spots.length > 0 && {
      dots: {
        path: spots.map(({ x, y }) => `M${round(x)} ${round(y)}h0`).join(''),
        size: point ? ofOne : round(ofOne * scale),
      },
    }),
    label,
    ...(unmarked && { unmarked }),
  };
}

/** What is drawn of a cluster: its place and its stage. */
export function pictureOfCluster(
  portal: Portal,
  stage: StageKey,
  locale: Locale,
  where: LocatorView | undefined,
): Pick<ComparedItem, 'picture'> {
  const { stageOrder } = portal;
  const map = shortMap(where);
  const step = stageOrder.steps.indexOf(stage);
  const label = stageHeading(portal, stage, locale);
  return {
    picture: {
      stage: { label, ...(step >= 0 && { step }) },
      strip: [{ look: symbolOf(stage, stageOrder), label, marks: 1 }],
      ...(map && { map }),
    },
  };
}

/** What is drawn of a region, a sector or an edition: where, its entries by stage, and their number for a sentence. */
export function pictureOf(
  portal: Portal,
  rows: readonly InventoryRow[],
  locale: Locale,
  where?: LocatorView,
): Pick<ComparedItem, 'picture'> {
  const { total, past, notReported } = tallyStages(rows, portal.stageOrder);
  const format = useFormat(locale);
  const count = format.number(total);
  const map = shortMap(where);
  return {
    picture: {
      tally: {
        total,
        past: notReported === total ? undefined : past,
        count,
        part: useTranslate(locale)('compare.find.part', {
          total: count,
          past: format.number(past),
        }),
      },
      strip: viewStrip(portal, rows, locale).map(({ own: _, ...part }) => part),
      ...(map && { map }),
    },
  };
}
