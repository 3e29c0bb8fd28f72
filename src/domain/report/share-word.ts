/** How large a part of a whole is, in words. */
export const shareWords = ['all', 'almost-all', 'most', 'half', 'minority', 'few'] as const;
export type ShareWord = (typeof shareWords)[number];

/**
 * The word for a part of a whole: all; almost all from 90 per cent; most above 55; about half from
 * 45; a minority from 15; below that few.
 * @param ratio from 0 to 1
 * @returns undefined for none, which no language says without turning the sentence, and outside 0–1
 */
export function shareWord(ratio: number): ShareWord | undefined {
  if (!(ratio > 0 && ratio <= 1)) return undefined;
  if (ratio === 1) return 'all';
  if (ratio >= 0.9) return 'almost-all';
  if (ratio > 0.55) return 'most';
  if (ratio >= 0.45) return 'half';
  return ratio >= 0.15 ? 'minority' : 'few';
}

/** How a value became another. */
export type ChangeWord = 'rose' | 'fell' | 'unchanged';

/** The word for the change from one value to another. */
export function changeWord(from: number, to: number): ChangeWord {
  if (from === to) return 'unchanged';
  return to > from ? 'rose' : 'fell';
}
