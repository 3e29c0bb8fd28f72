/** The main lists; the others are in the footer. */
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

/** The part of the site that a page belongs to. */
export type Section = (typeof menu)[number] | 'sectors' | 'regions' | 'about' | 'search';
