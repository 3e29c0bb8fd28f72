import { plainText } from '../../i18n/carried-text.ts';

// Nothing here knows a font: how wide letters are is told in digits of the plain font, by script.
// Capital letters and those of Georgian are wider than digits, small Latin ones narrower.
const wide = /[\p{Lu}\p{Script=Georgian}\p{Script=Cyrillic}@%&—…]/gu;

/** How wide a line of text is, in digits, rather too much than too little. */
export function textWidth(written: string): number {
  const line = plainText(written);
  return 0.92 * line.length + 0.3 * (line.match(wide)?.length ?? 0);
}

/** In how many lines a text is shown if lines are so wide. */
export function countLines(written: string, width: number): number {
  const text = plainText(written);
  // Most texts are short: no letter is wider than this.
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
    // A word that is wider than a line is broken wherever the line ends.
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
