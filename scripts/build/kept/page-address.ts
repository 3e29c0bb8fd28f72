/** The path of a page as it is kept: without slashes around it. */
export const keptPath = (pathname: string) => pathname.replace(/^\/+|\/+$/g, '');

/**
 * The address at which Astro (7.3.5) renders a page.
 * @param pathname as the list of its route has it
 * @param type of its route
 * @param base path below which the site stands, with both slashes
 */
export function pageAddress(pathname: string, type: string, base: string, origin: string): string {
  const own = pathname.replace(/^\/+/, '');
  const isFile = type === 'endpoint' && /\.[^./]+$/.test(own);
  const end = own === '' || own.endsWith('/') || isFile ? '' : '/';
  return new URL(`${base}${own}${end}`, origin).href;
}

/** The path of a page as it is kept, from the address at which it is rendered. */
export const pathOfAddress = (url: string, base: string) =>
  keptPath(decodeURI(new URL(url).pathname).slice(base.length));

/** Does a page lead on to another one? Astro writes those, and none of them is kept. */
export const leadsOn = (status: number) => status >= 300 && status < 400;
