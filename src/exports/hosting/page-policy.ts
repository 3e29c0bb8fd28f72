/** What a page runs. */
export interface PageScripts {
  /** SHA-256 of each inline script, in Base64. */
  readonly hashes: readonly string[];
  /** Whether it has a search, whose engine is WebAssembly. */
  readonly isSearched: boolean;
}

/**
 * Content Security Policy (W3C CSP 3) of a page: only files of the same site are loaded, only its scripts and
 * inline scripts with a listed hash run, and no text is run as code. Inline styles are allowed: bars and grids
 * set their lengths that way, and styles cannot read or send anything while nothing may be loaded from
 * elsewhere. Pictures may be data URLs.
 * @param extra directives allowed only in a header, such as `frame-ancestors`
 * @throws Error for a malformed hash, which would break out of the policy
 */
export function writePagePolicy(
  { hashes, isSearched }: PageScripts,
  extra: readonly string[] = [],
): string {
  const odd = hashes.find((hash) => !/^[A-Za-z\d+/]+=*$/.test(hash));
  if (odd !== undefined) throw new Error(`expected a hash in Base64, found ${JSON.stringify(odd)}`);
  const scripts = [
    "script-src 'self'",
    ...(isSearched ? ["'wasm-unsafe-eval'"] : []),
    ...hashes.map((hash) => `'sha256-${hash}'`),
  ];
  return [
    "default-src 'self'",
    scripts.join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    ...extra,
  ].join(';');
}

/** Hashes listed in a policy of this module. */
export function hashesIn(policy: string): string[] {
  return [...policy.matchAll(/'sha256-([A-Za-z\d+/=]+)'/g)].map(([, hash = '']) => hash);
}
