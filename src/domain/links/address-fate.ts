import type { Redirects } from '../../schemas/redirects.ts';
import { findGone, type Gone } from './gone-paths.ts';

/** Path of an address within its language; the address itself if it has none. */
export function withinLanguage(address: string, codes: readonly string[]): string {
  const [, first = '', rest = ''] = /^\/([^/]+)(\/.*)$/s.exec(address) ?? [];
  return codes.includes(first) ? rest : address;
}

/**
 * Redirect entry for a removed address: for its path in every language, the address, or its whole language.
 */
export function fateOf(
  redirects: Pick<Redirects, 'gone'>,
  address: string,
  codes: readonly string[],
): Gone | undefined {
  return findGone(redirects, address) ?? findGone(redirects, withinLanguage(address, codes));
}
