import type { Organisation } from '../schemas/organisation.ts';

/** All short names of a body, each once: data, search and checks know it by any of them. */
export const shortNames = ({ code }: Pick<Organisation, 'code'>): string[] => [
  ...new Set(typeof code === 'string' ? [code] : Object.values(code ?? {})),
];
