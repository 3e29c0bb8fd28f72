/** Moved page or file: paths from the root of the host, including the site's base. */
export interface HostRedirect {
  readonly from: string;
  readonly to: string;
}

/**
 * Whether a path needs no escaping. In all servers' files such a path means itself, whatever their syntax for
 * variables, quotes and comments.
 */
export const isPlainPath = (path: string): boolean => /^\/[A-Za-z0-9._~%/-]*$/.test(path);

/** Redirects that can be written; a path with other characters would mean something else to a server. */
export const plainRedirects = (redirects: readonly HostRedirect[]): HostRedirect[] =>
  redirects.filter(({ from, to }) => isPlainPath(from) && isPlainPath(to));

/** Paths under which a page is requested: also without its trailing slash, and by its file. */
export const spellingsOf = (path: string): string[] =>
  path.endsWith('/') && path !== '/' ? [path, path.slice(0, -1), `${path}index.html`] : [path];
