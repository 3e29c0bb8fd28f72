/**
 * Lets the page ask no server but its own and the one that keeps the files: what Sveltia CMS would ask
 * others for, such as whether there is a newer version of it, is answered as if there were no network.
 * The browser is told the same by the page; this spares its list of mistakes.
 */
export function guardRequests(server: string | undefined): void {
  const ask = window.fetch.bind(window);
  const own = new Set([location.origin, server === undefined ? '' : new URL(server).origin]);
  window.fetch = (input, options) => {
    const address = new URL(input instanceof Request ? input.url : input, document.baseURI);
    const isOwn = own.has(address.origin) || ['blob:', 'data:'].includes(address.protocol);
    return isOwn ? ask(input, options) : Promise.reject(new TypeError('Failed to fetch'));
  };
}
