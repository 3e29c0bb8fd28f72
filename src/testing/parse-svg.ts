import { Resvg } from '@resvg/resvg-js';

/**
 * Reads an SVG document as strictly as XML is read, and without fonts, as a machine that has none.
 * @throws Error for what is not well-formed
 */
export function parseSvg(svg: string): Resvg {
  return new Resvg(svg, { font: { loadSystemFonts: false } });
}
