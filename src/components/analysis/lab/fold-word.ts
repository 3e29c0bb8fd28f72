import { foldText } from '../../../i18n/fold.ts';

/**
 * Word normalised for comparison, without case and diacritics: Figs, FIGS and figs, or yüksek and YUKSEK, are
 * equal.
 */
export const foldWord = (text: string): string => foldText(text).replaceAll(/\s+/g, ' ').trim();
