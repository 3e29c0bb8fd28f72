/** What is wrong with the letters of a page that shows its print style, as wide as its sheet. */
export interface PaperLetters {
  /** Words of less than a number of points. */
  readonly small: string[];
  /** Names in drawings that pass the edge of their drawing, where it cuts them. */
  readonly cut: string[];
}

/** Runs within the page: by its points, of which CSS has 0.75 to a pixel. */
export function readPaperLetters(min: number): PaperLetters {
  const [small, cut]: [string[], string[]] = [[], []];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const words = node.textContent?.trim();
    if (!element || !words || !element.checkVisibility({ visibilityProperty: true })) continue;
    const box = element.getBoundingClientRect();
    // What is said to those who hear the page is a dot, or has no box.
    if (element.closest('script, style, .vh') || box.width < 2) continue;
    const drawing = element instanceof SVGGraphicsElement ? element.ownerSVGElement : null;
    const matrix = drawing && (element as Element as SVGGraphicsElement).getScreenCTM();
    const scale = matrix ? Math.hypot(matrix.a, matrix.b) : 1;
    const points = Number.parseFloat(getComputedStyle(element).fontSize) * scale * 0.75;
    // Rounding of sizes that are given in parts of each other.
    if (points < min - 0.1) small.push(`${points.toFixed(2)}: ${words.slice(0, 40)}`);
    const frame = drawing?.getBoundingClientRect();
    if (frame && (box.right > frame.right + 1 || box.left < frame.left - 1)) cut.push(words);
  }
  return { small, cut };
}
