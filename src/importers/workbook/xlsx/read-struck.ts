import type { Package } from '../package/open-package.ts';
import { readXml } from '../xml/read-xml.ts';

/** Whether an element strikes words through. */
export const strikes = (name: string, attributes: Readonly<Record<string, string>>): boolean =>
  name === 'strike' && !/^(?:0|false)$/.test(attributes.val ?? '1');

/** Numbers of the styles in which cells are struck through as a whole. */
export function readStruckStyles(source: Package, part: string): ReadonlySet<number> {
  const struckFonts = new Set<number>();
  const struck = new Set<number>();
  let [font, style] = [-1, -1];
  let list = '';
  readXml(source, part, {
    open(name, attributes) {
      if (name === 'fonts' || name === 'cellXfs') list = name;
      else if (list === 'fonts' && name === 'font') font++;
      else if (list === 'fonts' && strikes(name, attributes)) struckFonts.add(font);
      else if (list === 'cellXfs' && name === 'xf') {
        style++;
        if (struckFonts.has(Number(attributes.fontId ?? 0))) struck.add(style);
      }
    },
    close(name) {
      if (name === list) list = '';
    },
  });
  return struck;
}
