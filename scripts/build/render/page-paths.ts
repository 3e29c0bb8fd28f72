/** Without surrounding slashes. */
export const keptPath = (pathname: string) => pathname.replace(/^\/+|\/+$/g, '');

/** Relative to the folder of the site. */
export function outputFile(path: string, type: 'page' | 'endpoint'): string {
  if (type === 'endpoint') return path;
  if (path === '404' || path === '500') return `${path}.html`;
  return path === '' ? 'index.html' : `${path}/index.html`;
}

/** First part of a path: its language, if any. */
export const languageOf = (path: string) => path.split('/', 1)[0] ?? '';

/**
 * Index of the thread that renders a path: views are cached by language, so each thread holds half of them.
 * Other paths belong to the second.
 */
export function sideOf(path: string, languages: readonly string[]): 0 | 1 {
  const at = languages.indexOf(languageOf(path));
  return at >= 0 && at < Math.ceil(languages.length / 2) ? 0 : 1;
}
