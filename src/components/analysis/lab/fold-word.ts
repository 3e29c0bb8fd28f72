import { foldText } from '../../../i18n/fold.ts';

/** A word as it is compared, without capitals and marks: people type Figs, FIGS and figs, yüksek and YUKSEK. */
export const foldWord = (text: string): string => foldText(text).replaceAll(/\s+/g, ' ').trim();
