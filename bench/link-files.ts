/** What a portal keeps of its own links: a copy that lacks pages lacks them too. */
export const linkFiles: readonly string[] = ['codes.yaml', 'published.txt', 'redirects.yaml'];
