import { keptPath } from './page-address.ts';

/** The file that Astro (7.3.5) makes of a page, below the folder of the site. */
export function outputFile(pathname: string, type: string): string {
  const path = keptPath(pathname);
  if (type === 'endpoint') return path;
  if (path === '404' || path === '500') return `${path}.html`;
  return path === '' ? 'index.html' : `${path}/index.html`;
}
