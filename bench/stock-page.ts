import type { Locale } from '../src/i18n/locales.ts';

/**
 * Page that searches with stock Pagefind: it renders the same number of results as the site's own page, with
 * title and excerpt. Like that page it loads the engine with the first search; unlike Pagefind's default it has
 * no worker, since requests of a worker are not reported to the page's observers.
 * @param index address of the index of the language, with a trailing slash
 */
export function writeStockPage(locale: Locale, index: string): string {
  return `<!doctype html>
<html lang="${locale}"><meta charset="utf-8"><title>Stock Pagefind</title>
<input><ol></ol>
<script type="module">
let opened;
const open = async () => {
  const { createInstance } = await import('${index}pagefind.js');
  return createInstance({ basePath: '${index}', noWorker: true });
};
const input = document.querySelector('input');
input.addEventListener('input', async () => {
  opened ??= open();
  const { results } = await (await opened).search(input.value);
  const pages = await Promise.all(results.slice(0, 10).map((found) => found.data()));
  const items = pages.map(({ url, meta, excerpt }) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    const text = document.createElement('p');
    link.href = url;
    link.textContent = meta.title;
    text.innerHTML = excerpt;
    item.append(link, text);
    return item;
  });
  // Where nothing is found that is the answer.
  const none = document.createElement('li');
  document.querySelector('ol').replaceChildren(...(items.length > 0 ? items : [none]));
});
</script></html>`;
}
