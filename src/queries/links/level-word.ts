import type { Region } from '../../schemas/region.ts';

/** Level of a region as selector in messages, whose branches have one-word names. */
export const levelWord = (level: Region['level'] | undefined): string =>
  level === 'economic-region' ? 'economic' : (level ?? 'region');
