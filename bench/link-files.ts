/** Files about a portal's own links: a copy without pages must be without these too. */
export const linkFiles: readonly string[] = ['codes.yaml', 'published.txt', 'redirects.yaml'];
