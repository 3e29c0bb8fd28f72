import type { Redirects } from '../../schemas/redirects.ts';
import { findGone, type Gone } from './gone-paths.ts';

/** The path of an address within its language; the address itself where it has none. */
export function withinLanguage(address: string, codes: readonly string[]): string {
  const [, first = '', rest = ''] = /^\/([^/]+)(\/.*)$/s.exec(address) ?? [];
  return codes.includes(first) ? rest : address;
}

/**
 * What is said of an address that was taken away: of its path in every language, of the address, or of its whole
 * language.
 */
export function fateOf(
  redirects: Pick<Redirects, 'gone'>,
  address: string,
  codes: readonly string[],
): Gone | undefined {
  return findGone(redirects, address) ?? findGone(redirects, withinLanguage(address, codes));
}
