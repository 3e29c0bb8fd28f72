/**
 * An old address redirects including its query and hash; without a script the page redirects by itself, without
 * them.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-moved]');
if (link) location.replace(link.href + location.search + location.hash);
