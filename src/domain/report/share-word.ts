export const shareWords = ['all', 'almost-all', 'most', 'half', 'minority', 'few'] as const;
export type ShareWord = (typeof shareWords)[number];

/**
 * Word for a proportion: all; almost all from 90 per cent; most above 55; about half from 45; a minority from
 * 15; below that few.
 * @param ratio from 0 to 1
 * @returns undefined for 0, which no language can express without restructuring the sentence, and outside 0–1
 */
export function shareWord(ratio: number): ShareWord | undefined {
  if (!(ratio > 0 && ratio <= 1)) return undefined;
  if (ratio === 1) return 'all';
  if (ratio >= 0.9) return 'almost-all';
  if (ratio > 0.55) return 'most';
  if (ratio >= 0.45) return 'half';
  return ratio >= 0.15 ? 'minority' : 'few';
}

export type ChangeWord = 'rose' | 'fell' | 'unchanged';

/** Word for the change from one value to another. */
export function changeWord(from: number, to: number): ChangeWord {
  if (from === to) return 'unchanged';
  return to > from ? 'rose' : 'fell';
}
