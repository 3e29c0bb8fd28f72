import type { Package } from '../package/open-package.ts';
import { damaged } from '../refusal.ts';
import { readXml } from '../xml/read-xml.ts';

/** Signs that XML cannot hold stand as `_x000D_` in workbooks; a real `_x` as `_x005F_x`. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/\r\n?/g, '\n');
}

/** Gathers the text of `t` elements, but for the reading aids of East Asian scripts. */
export function gatherText() {
  let text = '';
  let inText = false;
  let inAid = false;
  return {
    open(name: string) {
      if (name === 'rPh') inAid = true;
      else if (name === 't') inText = !inAid;
    },
    close(name: string) {
      if (name === 'rPh') inAid = false;
      else if (name === 't') inText = false;
    },
    text(part: string) {
      if (inText) text += part;
    },
    /** Gives what was gathered, and begins anew. */
    take(): string {
      const whole = unescapeText(text);
      text = '';
      return whole;
    },
  };
}

/** The texts that cells refer to by number. No workbook has more of them than `most` cells. */
export function readStrings(source: Package, part: string, most: number): string[] {
  const strings: string[] = [];
  const gatherer = gatherText();
  readXml(source, part, {
    open: gatherer.open,
    text: gatherer.text,
    close(name) {
      gatherer.close(name);
      if (name !== 'si') return;
      strings.push(gatherer.take());
      if (strings.length > most) throw damaged(part);
    },
  });
  return strings;
}
