/**
 * A word as it is compared: without the difference of capitals, and with one i. Browsers do not know
 * how each language writes small letters, and people type Figs, FIGS and figs.
 */
export const foldWord = (text: string): string =>
  text.replaceAll(/[İIı]/g, 'i').toLowerCase().replaceAll(/\s+/g, ' ').trim();
