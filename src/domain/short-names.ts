import type { Organisation } from '../schemas/organisation.ts';

/** Distinct short names of a body: data, search and checks accept any of them. */
export const shortNames = ({ code }: Pick<Organisation, 'code'>): string[] => [
  ...new Set(typeof code === 'string' ? [code] : Object.values(code ?? {})),
];
