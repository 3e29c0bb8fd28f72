/**
 * The Content Security Policy (W3C CSP 3) of a page: nothing is loaded but files of the same site, no script
 * runs but its files and those whose hash is named, and no text is ever run as code.
 *
 * Styles may stand in the page: bars and grids have their lengths as styles of elements, which cannot
 * read or send anything while nothing may be loaded from elsewhere. Pictures may be data.
 * @param hashes SHA-256 of each script that stands in the page, in Base64
 * @param extra directives that only a header may hold, such as `frame-ancestors`
 * @throws Error for a hash that is none: it would break out of the policy
 */
export function writePagePolicy(hashes: readonly string[], extra: readonly string[] = []): string {
  const odd = hashes.find((hash) => !/^[A-Za-z\d+/]+=*$/.test(hash));
  if (odd !== undefined) throw new Error(`expected a hash in Base64, found ${JSON.stringify(odd)}`);
  const scripts = ["script-src 'self'", ...hashes.map((hash) => `'sha256-${hash}'`)];
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

/** The hashes that a policy of this module names. */
export function hashesIn(policy: string): string[] {
  return [...policy.matchAll(/'sha256-([A-Za-z\d+/=]+)'/g)].map(([, hash = '']) => hash);
}
