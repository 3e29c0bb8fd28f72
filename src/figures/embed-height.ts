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
/** Widths of the columns that most sites have for it, all with the wide drawing; a phone scrolls within the frame. */
const frames = [700, 800] as const;

function heightOfWords(text: string, width: number, size: number, family: Family, weight: Weight) {
  const measure = (words: string) => measureText(words, size, weight, family);
  const lines = wrapText(text, width, size, measure, weight).length;
  return lines * size * 1.5;
}

function heightAt(width: number, words: EmbedWords, scene: Scene): number {
  const room = width - padding;
  const small = [words.subtitle, ...words.foot].reduce(
    (sum, text) => sum + heightOfWords(text, room, textSize, 'sans', 400) + 6,
    0,
  );
  const legend = placeLegend(scene, room, measureText).height * 1.15;
  const title = heightOfWords(words.title, Math.min(room, 680), titleSize, 'serif', 500);
  const drawing = (scene.height * room) / scene.width;
  // Padding, margins of the drawing, and the line that opens the table.
  return padding + title + small + legend + drawing + 90;
}

/** In pixels, for a whole figure in a column of text. */
export function embedHeight(words: EmbedWords, scene: Scene): number {
  return Math.ceil(Math.max(...frames.map((width) => heightAt(width, words, scene))) / 10) * 10;
}
