import { Resvg } from '@resvg/resvg-js';

/**
 * Strictly as XML, without fonts.
 * @throws Error if it is not well-formed
 */
export function parseSvg(svg: string): Resvg {
  return new Resvg(svg, { font: { loadSystemFonts: false } });
}
