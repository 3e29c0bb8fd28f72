import type { Page } from 'playwright-core';

/** A figure whose labels are measured, and where its frame answers. */
export interface MeasuredFrame {
  readonly id: string;
  readonly address: string;
}

/**
 * Puts one frame after the other into the open page, which has the style sheet and the fonts of
 * all, and measures every line of words of the drawing that is shown at the width of the window.
 * Loading each frame by itself would take minutes and show the same.
 * @returns what is wrong: `stages: "12" lies over "13"`, and how many lines were measured
 */
export function measureLabels(
  page: Page,
  frames: readonly MeasuredFrame[],
): Promise<{ readonly wrong: string[]; readonly measured: number }> {
  return page.evaluate(
    async (all) => {
      /** Room of a line, from the height of its letters to a short descender. */
      const lineOf = (element: SVGTextContentElement) => {
        const words = element.textContent?.trim() ?? '';
        const matrix = element.getScreenCTM();
        if (!words || !matrix) return [];
        const start = element.getStartPositionOfChar(0).matrixTransform(matrix);
        // A space at the end keeps words apart for readers of the text; it is not seen.
        const end = element.getEndPositionOfChar(words.length - 1).matrixTransform(matrix);
        const size = Number.parseFloat(getComputedStyle(element).fontSize) * matrix.a;
        const [left, right] = [start.x, end.x];
        return [{ words, left, right, top: start.y - 0.74 * size, bottom: start.y + 0.2 * size }];
      };
      let measured = 0;
      const wrong: string[] = [];
      // What came for one width need not come again for the next.
      const holder = globalThis as unknown as { keptFrames?: Map<string, string> };
      holder.keptFrames ??= new Map();
      for (const { id, address } of all) {
        const html = holder.keptFrames.get(address) ?? (await (await fetch(address)).text());
        holder.keptFrames.set(address, html);
        const frame = new DOMParser().parseFromString(html, 'text/html');
        document.documentElement.lang = frame.documentElement.lang;
        document.body.className = frame.body.className;
        document.body.replaceChildren(...frame.body.childNodes);
        // The words ask for their fonts once they are laid out.
        document.body.getBoundingClientRect();
        await document.fonts.ready;
        const say = (what: string) => wrong.push(`${id}: ${what}`);
        const { scrollWidth, clientWidth } = document.documentElement;
        if (scrollWidth > clientWidth) say(`scrolls sideways, ${scrollWidth} in ${clientWidth}`);
        const shown = [...document.querySelectorAll<SVGSVGElement>('svg.scene')].filter(
          (svg) => svg.getBoundingClientRect().width > 0,
        );
        if (shown.length !== 1) say(`${shown.length} drawings`);
        for (const svg of shown) {
          const box = svg.getBoundingClientRect();
          const scale = box.width / svg.viewBox.baseVal.width;
          const texts = [...svg.querySelectorAll<SVGTextContentElement>('text')];
          const small = texts.find((text) => Number(text.getAttribute('font-size')) * scale < 10.9);
          if (small) say(`"${small.textContent}" is smaller than 11 pixels`);
          const lines = texts
            .flatMap((text) => {
              const spans = [...text.querySelectorAll<SVGTextContentElement>('tspan')];
              return spans.length > 0 ? spans : [text];
            })
            .flatMap(lineOf);
          measured += lines.length;
          lines.forEach((a, index) => {
            if (
              a.left < box.left - 1 ||
              a.right > box.right + 1 ||
              a.top < box.top - 1 ||
              a.bottom > box.bottom + 1
            )
              say(`"${a.words}" leaves the drawing`);
            for (const b of lines.slice(index + 1)) {
              const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
              const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
              if (across > 1 && down > 1) say(`"${a.words}" lies over "${b.words}"`);
            }
          });
        }
      }
      return { wrong, measured };
    },
    frames.map(({ id, address }) => ({ id, address })),
  );
}
