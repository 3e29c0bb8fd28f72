import type { Geography } from '../../src/charts/tools/model/chart-data.ts';
import { type FigureInputs, joinFigureInputs } from '../../src/domain/figures/inputs.ts';
import { createGeography } from '../../src/figures/geography.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { loadPortal } from '../../src/loaders/load-portal.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { samplePortal } from './sample-portal.ts';
import { shippedPortal } from './shipped-portal.ts';

export interface FigurePortal {
  readonly name: string;
  readonly portal: Portal;
  readonly inputs: FigureInputs;
  readonly geography: (locale: Locale) => Geography;
}

function open(name: string, portal: Portal): FigurePortal {
  const data = <T>(entries: readonly { readonly data: T }[]) => entries.map((entry) => entry.data);
  const geography = createGeography({
    shapes: data(portal.shapes),
    countries: data(portal.countries).toSorted((a, b) => a.order - b.order),
    regions: data(portal.regions),
    site: portal.site[0]?.data ?? {},
  });
  const inputs = joinFigureInputs(portal, portal.site[0]?.data.edition ?? '');
  return { name, portal, inputs, geography };
}

let opened: readonly [shipped: FigurePortal, gallery: FigurePortal] | undefined;

/** Open the shipped portal and the fictional one, whose gallery has every kind of figure, once per worker. */
export function openFigurePortals(): readonly [shipped: FigurePortal, gallery: FigurePortal] {
  opened ??= [open('shipped', shippedPortal), open('gallery', loadPortal(samplePortal).portal)];
  return opened;
}
