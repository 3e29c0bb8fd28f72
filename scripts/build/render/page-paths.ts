/** The path of a page without slashes around it. */
export const keptPath = (pathname: string) => pathname.replace(/^\/+|\/+$/g, '');

/** The file of a page, below the folder of the site. */
export function outputFile(path: string, type: 'page' | 'endpoint'): string {
  if (type === 'endpoint') return path;
  if (path === '404' || path === '500') return `${path}.html`;
  return path === '' ? 'index.html' : `${path}/index.html`;
}

/** The first part of a path: its language, where it has one. */
export const languageOf = (path: string) => path.split('/', 1)[0] ?? '';

/**
 * Which of two threads renders a path: views are kept for a language, so each thread has half of them. What has
 * no language belongs to the second.
 */
export function sideOf(path: string, languages: readonly string[]): 0 | 1 {
  const at = languages.indexOf(languageOf(path));
  return at >= 0 && at < Math.ceil(languages.length / 2) ? 0 : 1;
}
