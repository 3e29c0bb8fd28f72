import { Resvg } from '@resvg/resvg-js';

/**
 * Parse an SVG document strictly as XML, and without fonts, as on a machine that has none.
 * @throws Error if it is not well-formed
 */
export function parseSvg(svg: string): Resvg {
  return new Resvg(svg, { font: { loadSystemFonts: false } });
}
