import { type HostRedirect, plainRedirects } from './host-redirects.ts';

/** Redirects for Netlify and Cloudflare Pages: a `_redirects` file in the site's folder. */
export function writeRedirectsFile(redirects: readonly HostRedirect[]): string {
  return plainRedirects(redirects)
    .map(({ from, to }) => `${from} ${to} 301\n`)
    .join('');
}
