import type { Package } from '../package/open-package.ts';
import { damaged } from '../refusal.ts';
import { readXml } from '../xml/read-xml.ts';
import { strikes } from './read-struck.ts';

/**
 * Decode characters that XML cannot contain: workbooks write `_x000D_`, and `_x005F_x` for a literal `_x`.
 */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/\r\n?/g, '\n');
}

/**
 * Collect the text of `t` elements, except phonetic guides of East Asian scripts.
 * @param dropStruck whether words that are struck through are left out, too
 */
export function gatherText(dropStruck: boolean) {
  let text = '';
  let inText = false;
  let inAid = false;
  let isStruck = false;
  return {
    open(name: string, attributes: Readonly<Record<string, string>>) {
      if (name === 'rPh') inAid = true;
      else if (name === 't') inText = !inAid && !isStruck;
      else if (dropStruck && strikes(name, attributes)) isStruck = true;
    },
    close(name: string) {
      if (name === 'rPh') inAid = false;
      else if (name === 'r') isStruck = false;
      else if (name === 't') inText = false;
    },
    text(part: string) {
      if (inText) text += part;
    },
    /** Return the collected text and reset. */
    take(): string {
      const whole = unescapeText(text);
      text = '';
      return whole;
    },
  };
}

/** Shared strings, which cells refer to by number. A workbook has at most `most`, one per cell. */
export function readStrings(
  source: Package,
  part: string,
  most: number,
  dropStruck: boolean,
): string[] {
  const strings: string[] = [];
  const gatherer = gatherText(dropStruck);
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
