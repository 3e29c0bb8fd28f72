import { absolute, href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { frameMarkup } from '../frame/embed-frame.ts';

/** A map for frames on other pages. */
export interface MapFrame {
  /** A country, a region, or `all`. */
  readonly id: string;
  /** Choices in its form, by name. */
  readonly filter?: Readonly<Record<string, string>>;
}

/** The map of all entries, whose form filters it. */
export const wholeMap: MapFrame = { id: 'all' };

/** Path of the page that frames show. */
export const mapFramePath = (id: string) => `/map/${id}/embed/`;

interface PanelSize {
  readonly size: 'w' | 'n';
  readonly width: number;
  readonly height: number;
}

/** Most common widths of frames: a phone's column and a page's. */
const frames = { n: 340, w: 760 } as const;
/** Room for heading, legend, note and source at these widths. */
const words = { n: 620, w: 380 } as const;

/** In pixels, for a whole map on a phone as on a wide page. */
function frameHeight(panels: readonly PanelSize[]): number {
  const heights = (['w', 'n'] as const).map((size) =>
    panels
      .filter((panel) => panel.size === size)
      .reduce<number>(
        (sum, { width, height }) => sum + (height * frames[size]) / width,
        words[size],
      ),
  );
  return Math.ceil(Math.max(...heights) / 10) * 10;
}

/** Markup for an iframe that shows a map with its filter. */
export function mapMarkup(
  { id, filter = {} }: MapFrame,
  title: string,
  panels: readonly PanelSize[],
  locale: Locale,
): string {
  const query = new URLSearchParams(filter).toString();
  const address = `${absolute(href(locale, mapFramePath(id)))}${query && `?${query}`}`;
  return frameMarkup(address, title, frameHeight(panels));
}
