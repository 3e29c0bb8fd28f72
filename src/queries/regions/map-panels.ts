import { type Land, placeLand } from '../../charts/tools/maps/place-land.ts';
import { partCountries } from '../../charts/tools/maps/part-countries.ts';
import { sheetMargin } from '../../charts/tools/maps/place-sheet.ts';
import { type PlacedMap, projectRegions } from '../../charts/tools/projection/project-regions.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import { atlas, finest, mapSettings } from './maps.ts';

/** Widths of the drawings for wide screens and for phones, in units in which text has size 13. */
export const panelWidths = { w: 940, n: 328 } as const;
/** Max height of the land: on a low screen, the whole drawing is seen with its heading. */
const tallest = { w: 450, n: 400 } as const;
/** Height of land near some regions, in widths. */
const nearShape = { w: 0.5, n: 0.75 } as const;
/** How far land near regions goes on below the neatline, in the units of the wide drawing: as far as that of phones. */
const nearBleed = 160;

export interface MapPanel {
  readonly size: 'w' | 'n';
  readonly countries: readonly string[];
  /** Its land. Only the shapes of the wide drawing are written; the others reuse them, transformed. */
  readonly land: Land;
  /** Transform from the land of the wide drawing to its position here. */
  readonly place: string;
}

/** Map of a portal: one drawing for wide screens, one or more for phones. */
export interface MapPanels {
  readonly wide: MapPanel;
  readonly narrow: readonly MapPanel[];
}

const round = (value: number) => Math.round(value * 1000) / 1000;

/** Transform of land from one drawing to another one with the same projection. */
function moveLand({ flat: from }: Land, { flat: to }: Land): string {
  const scale = to.scale / from.scale;
  const [x, y] = [0, 1].map((axis) =>
    round((to.translate[axis] ?? 0) - scale * (from.translate[axis] ?? 0)),
  );
  return `translate(${x} ${y})scale(${round(scale)})`;
}

/** Drawings cached by choice of countries. */
const panelsOf = remember('panelsOf', (portal, countries: string) =>
  drawPanels(portal, countries.split(' ').filter(Boolean)),
);

/** Drawings of countries: one for wide screens, and one or more that are legible on phones. */
export const mapPanels = (portal: Portal, countries: readonly string[]): MapPanels | undefined =>
  panelsOf(portal, countries.join(' '));

/** Drawings near regions, cached by their ids. */
const nearOf = remember('nearOf', (portal, regions: string) =>
  drawNear(portal, regions.split(' ')),
);

/** Drawings that some regions of the finest level fill, with their neighbours around them. */
export const nearPanels = (portal: Portal, regions: readonly string[]): MapPanels | undefined =>
  nearOf(portal, regions.join(' '));

function drawNear(portal: Portal, regions: readonly string[]): MapPanels | undefined {
  // All drawings near a region have the globe of the whole land, whose bounds take longest to find.
  const settings = { ...mapSettings(portal), globe: atlas(portal)?.flat.globe };
  const project = (size: 'w' | 'n'): MapPanel | undefined => {
    const width = panelWidths[size] - 2 * sheetMargin;
    const height = Math.round(width * nearShape[size]);
    const focus = { ids: new Set(regions), height, bleed: nearBleed };
    const placed = projectRegions(portal.shapes, finest(portal), width, { ...settings, focus });
    if (!placed) return undefined;
    const land = placeLand(placed, { width, maxHeight: height, step: 1 });
    const countries = [...land.outlines].flatMap(([id, outline]) => (outline ? [id] : []));
    return { size, countries, land, place: '' };
  };
  const wide = project('w');
  const narrow = wide && project('n');
  if (!wide || !narrow) return undefined;
  // Land that only the phone's margin reaches is out of sight, and has no outline in the shared drawing.
  const countries = narrow.countries.filter((id) => wide.countries.includes(id));
  return { wide, narrow: [{ ...narrow, countries, place: moveLand(wide.land, narrow.land) }] };
}

function drawPanels(portal: Portal, all: readonly string[]): MapPanels | undefined {
  const drawn = finest(portal);
  const project = (size: 'w' | 'n', ids: readonly string[], from?: PlacedMap) => {
    const width = panelWidths[size] - 2 * sheetMargin;
    const groups = new Map([...drawn].filter(([id]) => ids.includes(id)));
    const settings = { ...mapSettings(portal), ...(from && { globe: from.flat.globe }) };
    const placed = projectRegions(portal.shapes, groups, width, { margin: 2, ...settings });
    return (
      placed && {
        placed,
        land: placeLand(placed, { width, maxHeight: tallest[size], step: 1 }),
      }
    );
  };
  const whole = project('w', all);
  if (!whole) return undefined;
  const spans = [...drawn].flatMap(([id, regions]) => {
    if (!all.includes(id)) return [];
    const shapes = [...regions].flatMap((region) => whole.land.shapes.get(region) ?? []);
    if (shapes.length === 0) return [];
    const from = Math.min(...shapes.map(({ bounds: [x0] }) => x0));
    const to = Math.max(...shapes.map(({ bounds: [, , x1] }) => x1));
    return [{ id, from, to }];
  });
  const narrow = partCountries(spans).flatMap((countries): MapPanel[] => {
    const part = project('n', countries, whole.placed);
    return part
      ? [{ size: 'n', countries, land: part.land, place: moveLand(whole.land, part.land) }]
      : [];
  });
  return { wide: { size: 'w', countries: all, land: whole.land, place: '' }, narrow };
}
