import { languageFor } from './language-for.ts';

/** A short link opens in the reader's language, with its query and hash; nothing is stored. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-locale]')];
const known = links.map(({ dataset }) => dataset.locale ?? '');
const otherwise = links.find(({ dataset }) => dataset.otherwise !== undefined);
const wanted = languageFor(navigator.languages, known);
const chosen = links.find(({ dataset }) => dataset.locale === wanted) ?? otherwise;
if (chosen) location.replace(chosen.href + location.search + location.hash);
