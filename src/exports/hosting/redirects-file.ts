import { type HostRedirect, plainRedirects } from './host-redirects.ts';

/** Redirects for Netlify and Cloudflare Pages: a file `_redirects` in the folder of the site. */
export function writeRedirectsFile(redirects: readonly HostRedirect[]): string {
  return plainRedirects(redirects)
    .map(({ from, to }) => `${from} ${to} 301\n`)
    .join('');
}
