import type { Region } from '../../schemas/region.ts';

/** The level of a region as messages choose by it: their branches have names of one word. */
export const levelWord = (level: Region['level'] | undefined): string =>
  level === 'economic-region' ? 'economic' : (level ?? 'region');
