/** A short link opens in the first of the reader's languages that the site has; else it offers all. */
const known = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('a[data-locale]')].map((link) => [
    link.dataset.locale,
    link.href,
  ]),
);
const wanted = navigator.languages
  .map((language) => language.toLowerCase().split('-')[0])
  .find((language) => known.has(language));
if (wanted) location.replace(known.get(wanted) as string);
