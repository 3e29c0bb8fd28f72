import { plainText } from '../../i18n/carried-text.ts';

// Without font metrics: character widths in digits of the default font, by script. Capitals and Georgian
// characters are wider than digits, small Latin ones narrower.
const wide = /[\p{Lu}\p{Script=Georgian}\p{Script=Cyrillic}@%&—…]/gu;

/** Width of a line of text in digits, overestimated if in doubt. */
export function textWidth(written: string): number {
  const line = plainText(written);
  return 0.92 * line.length + 0.3 * (line.match(wide)?.length ?? 0);
}

/** Number of lines a text takes at a width. */
export function countLines(written: string, width: number): number {
  const text = plainText(written);
  // Most texts are short, and no character is wider than this.
  if (text.length * 1.22 <= width && !text.includes('\n')) return 1;
  return text
    .split('\n')
    .map((line) => countWrapped(line, Math.max(1, width)))
    .reduce((sum, lines) => sum + lines, 0);
}

function countWrapped(line: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(/(?<=[\s-])/)) {
    const needed = textWidth(word);
    if (used > 0 && used + textWidth(word.trimEnd()) > width) {
      lines += 1;
      used = 0;
    }
    // A word wider than a line is broken at the line's end.
    const broken = Math.ceil(textWidth(word.trimEnd()) / width) - 1;
    if (used === 0 && broken > 0) {
      lines += broken;
      used = needed - broken * width;
    } else {
      used += needed;
    }
  }
  return lines;
}
