/** An old address leads on with what follows it; without a script the page leads on by itself, without that. */
const link = document.querySelector<HTMLAnchorElement>('a[data-moved]');
if (link) location.replace(link.href + location.search + location.hash);
