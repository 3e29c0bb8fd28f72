/** Main lists; the others are in the footer. */
export const menu = [
  'map',
  'clusters',
  'practices',
  'concepts',
  'figures',
  'reports',
  'glossary',
  'data',
] as const;

export type Section = (typeof menu)[number] | 'sectors' | 'regions' | 'about' | 'search';
