/** A page or file that has moved: paths from the root of the host, with the base of the site. */
export interface HostRedirect {
  readonly from: string;
  readonly to: string;
}

/**
 * Does a path hold nothing but what stands in an address as it is? In the files of all servers such a path means
 * itself, whatever their signs for variables, quotation and comments are.
 */
export const isPlainPath = (path: string): boolean => /^\/[A-Za-z0-9._~%/-]*$/.test(path);

/** The redirects that can be written; a path with other signs in it would mean something else to a server. */
export const plainRedirects = (redirects: readonly HostRedirect[]): HostRedirect[] =>
  redirects.filter(({ from, to }) => isPlainPath(from) && isPlainPath(to));

/** The addresses under which a page is asked for: also without the slash at its end, and by its file. */
export const spellingsOf = (path: string): string[] =>
  path.endsWith('/') && path !== '/' ? [path, path.slice(0, -1), `${path}index.html`] : [path];
