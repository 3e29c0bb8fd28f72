import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteFolder } from './folders.ts';
import { siteFiles } from './pages.ts';

/** A font file of the site and the letters for which its style sheets ask it. */
export interface FontFace {
  /** Path of the file, from the root of the site. */
  readonly file: string;
  asksFor(code: number): boolean;
}

/** First and last letter of a part of `unicode-range`; a `?` stands for any digit. */
function readRange(part: string): readonly [number, number] {
  const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
  const number = (digits: string, any: string) => Number.parseInt(digits.replaceAll('?', any), 16);
  return [number(from, '0'), number(to, 'F')];
}

/** The fonts of the site in the order of its style sheets: of two that ask for a letter, the last sets it. */
export function readFontFaces(): FontFace[] {
  const css = siteFiles()
    // A frozen report brings its own styles, which no other page loads.
    .filter((file) => file.endsWith('.css') && !file.startsWith('archive/'))
    .map((file) => readFileSync(join(siteFolder, file), 'utf8'))
    .join('');
  const faces = [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)];
  // Letters of the reader's computer stand in for them until they have come.
  return faces
    .filter(([face]) => face.includes('url('))
    .map(([, face = '']) => {
      const ranges = (/unicode-range:([^;}]+)/.exec(face)?.[1] ?? 'U+0-10FFFF')
        .split(',')
        .map(readRange);
      return {
        file: /url\(["']?([^"')]+\.woff2)/.exec(face)?.[1] ?? '',
        asksFor: (code) => ranges.some(([from, to]) => code >= from && code <= to),
      };
    });
}
