import { describe, expect, test } from 'vitest';
import { carry, markText } from '../../i18n/carried-text.ts';
import type { Locale } from '../../i18n/locales.ts';
import { markLanguages } from './mark-languages.ts';

const english = (text: string) => markText('en', text);
const body = (inside: string, lang = 'es') =>
  markLanguages(`<html lang="${lang}"><body>${inside}${english('')}</body></html>`)
    .replace(/^<html lang="\w+"><body>/, '')
    .replace('</body></html>', '');

describe('what is in another language than the element around it says so', () => {
  test.each([
    ['an element of its own', `<p>${english('Map')}</p>`, '<p lang="en">Map</p>'],
    [
      'a part of a line',
      `<p>Mapa · ${english('Map')}</p>`,
      '<p>Mapa · <span lang="en">Map</span></p>',
    ],
    [
      'words around an element',
      `<p>${english('All <b>four</b> of them')}</p>`,
      '<p><span lang="en">All</span> <b lang="en">four</b> <span lang="en">of them</span></p>',
    ],
    [
      'an element that says its language itself',
      `<p>${english('Printed as <q lang="tr">küme</q> there')}</p>`,
      '<p><span lang="en">Printed as</span> <q lang="tr">küme</q> <span lang="en">there</span></p>',
    ],
    [
      'words of a drawing',
      `<svg><text>${english('Map')} 2</text></svg>`,
      '<svg><text><tspan lang="en">Map</tspan> 2</text></svg>',
    ],
    [
      'a field, by its attributes',
      `<input placeholder="${english('Search')}">`,
      '<input placeholder="Search" lang="en">',
    ],
    [
      'words after a field',
      `<label><input type="checkbox">${english('Still so')}</label>`,
      '<label><input type="checkbox"><span lang="en">Still so</span></label>',
    ],
    ['an option', `<option>${english('All')}</option>`, '<option lang="en">All</option>'],
  ])('%s', (_, html, marked) => {
    expect(body(html)).toBe(marked);
  });

  test('in a page that is written from right to left it says its direction too', () => {
    expect(body(`<p>${english('Map')}</p>`, 'ar')).toBe('<p lang="en" dir="ltr">Map</p>');
  });
});

test('what is in the language of the page loses its marks, in attributes and scripts too', () => {
  const own = carry('es' as Locale, '1.234', '1,234');
  expect(body(`<p title="${own}">${own}</p><script>"${own}"</script>`)).toBe(
    '<p title="1.234">1.234</p><script>"1.234"</script>',
  );
});

describe('the note that another language stands in', () => {
  const note = `<p data-stand-in>${english('Some of this page is in English.')}</p>`;

  test('is on a page where one does', () => {
    expect(body(`<p>${english('Map')}</p>${note}`)).toContain('Some of this page');
  });

  test('is on no other', () => {
    expect(body(`<p>Mapa</p>${note}`)).toBe('<p>Mapa</p>');
  });
});
