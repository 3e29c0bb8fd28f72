import { placeLegend } from '../charts/tools/svg/place-legend.ts';
import type { Scene } from '../charts/tools/model/scene.ts';
import { wrapText } from '../charts/tools/words/wrap-text.ts';
import { type Family, measureText, type Weight } from '../fonts/typeset.ts';

export interface EmbedWords {
  readonly title: string;
  readonly subtitle: string;
  readonly foot: readonly string[];
}

const padding = 24;
const titleSize = 20;
const textSize = 14;
/** Most common widths of frames: a phone's column and a page's. */
const frames = [340, 760] as const;
/** Width from which the frame shows the wide drawing. */
const wideFrom = 640;

function heightOfWords(text: string, width: number, size: number, family: Family, weight: Weight) {
  const measure = (words: string) => measureText(words, size, weight, family);
  const lines = wrapText(text, width, size, measure, weight).length;
  return lines * size * 1.5;
}

function heightAt(width: number, words: EmbedWords, wide: Scene, narrow: Scene): number {
  const room = width - padding;
  const scene = room >= wideFrom ? wide : narrow;
  const shown = Math.min(room, scene === wide ? 928 : 416);
  const small = [words.subtitle, ...words.foot].reduce(
    (sum, text) => sum + heightOfWords(text, room, textSize, 'sans', 400) + 6,
    0,
  );
  const legend = placeLegend(scene, room, measureText).height * 1.15;
  const title = heightOfWords(words.title, Math.min(room, 680), titleSize, 'serif', 500);
  const drawing = (scene.height * shown) / scene.width;
  // Padding, margins of the drawing, and the line that opens the table.
  return padding + title + small + legend + drawing + 90;
}

/** In pixels, for a whole figure on a phone as on a wide page. */
export function embedHeight(words: EmbedWords, wide: Scene, narrow: Scene): number {
  return (
    Math.ceil(Math.max(...frames.map((width) => heightAt(width, words, wide, narrow))) / 10) * 10
  );
}
