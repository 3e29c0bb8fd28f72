import type { Measure } from '../charts/tools/model/chart-data.ts';
import { measureText } from '../fonts/typeset.ts';

export const measureWords: Measure = (text, size, weight) => measureText(text, size, weight);
