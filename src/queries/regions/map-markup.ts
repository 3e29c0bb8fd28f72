import { absolute, href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { frameMarkup } from '../frame/embed-frame.ts';

/** A map for frames on other pages. */
export interface MapFrame {
  /** A country, a region, the map of another entry, or `all`. */
  readonly id: string;
  /** Whether a form filters it. */
  readonly hasForm?: boolean;
  /** Choices in its form, by name. */
  readonly filter?: Readonly<Record<string, string>>;
}

/** The map of all entries, whose form filters it. */
export const wholeMap: MapFrame = { id: 'all', hasForm: true };

/** Frame of the map on the page of a concept or a practice. */
export const frameOf = (collection: 'concepts' | 'practices', id: string) => `${collection}-${id}`;

/** Path of the page that frames show. */
export const mapFramePath = (id: string) => `/map/${id}/embed/`;

interface PanelSize {
  readonly size: 'w' | 'n';
  readonly width: number;
  readonly height: number;
}

/** Width of the drawings in the columns that most sites have for a frame; a phone scrolls within it. */
const column = 776;
/** Max width of a drawing for phones, two of them side by side, and the gap between rows. */
const narrow = { most: 400, beside: 376, gap: 15 } as const;
/** Room for heading, note and source in the longest language, and for the form of the whole map. */
const words = { whole: 640, other: 410 } as const;

/** In pixels, for a whole map in a column of text: of the higher one of its two drawings. */
function frameHeight(panels: readonly PanelSize[], room: number): number {
  const of = (wanted: PanelSize['size']) => panels.filter(({ size }) => size === wanted);
  const wide = of('w').reduce((sum, { width, height }) => sum + (height * column) / width, 0);
  const small = of('n');
  const shown = small.length > 1 ? narrow.beside : narrow.most;
  const heights = small.map(({ width, height }) => (height * shown) / width);
  const rows = heights.flatMap((height, at) =>
    at % 2 === 0 ? [Math.max(height, heights[at + 1] ?? 0) + narrow.gap] : [],
  );
  const drawn = Math.max(
    wide,
    rows.reduce((sum, row) => sum + row, 0),
  );
  return Math.ceil((drawn + room) / 10) * 10;
}

/** Markup for an iframe that shows a map with its filter. */
export function mapMarkup(
  { id, hasForm = false, filter = {} }: MapFrame,
  title: string,
  panels: readonly PanelSize[],
  locale: Locale,
): string {
  const query = new URLSearchParams(filter).toString();
  const address = `${absolute(href(locale, mapFramePath(id)))}${query && `?${query}`}`;
  const room = hasForm ? words.whole : words.other;
  return frameMarkup(address, title, frameHeight(panels, room));
}
