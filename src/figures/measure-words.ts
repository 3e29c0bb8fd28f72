import type { Measure } from '../charts/tools/model/chart-data.ts';
import { measureText } from '../fonts/typeset.ts';

/** Widths of words in the font of drawings. */
export const measureWords: Measure = (text, size, weight) => measureText(text, size, weight);
