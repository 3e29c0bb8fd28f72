import { expect, test } from 'vitest';
import { quietPage } from './quiet-page.ts';

test('a frozen chapter begins with its text, and its large numbers follow', () => {
  const numbers = '<dl class="key-figures"><div><dd>356</dd></div></dl>';
  const text = '<div class="report-text"><p>The inventory</p></div>';
  const cite = '<section class="report-cite" id="cite"></section>';
  expect(quietPage(numbers + text + cite, 'en')).toBe(text + numbers + cite);
  expect(quietPage(text + cite, 'en')).toBe(text + cite);
});

test('lines of a source are left out of its links in each language, and nothing else is', () => {
  const source = (text: string) => `<a href="../../bibliography/#doc-003">${text}</a>`;
  const quiet = (locale: 'az' | 'en' | 'ka' | 'tr', text: string) =>
    quietPage(source(text), locale).replace(/<[^>]+>/g, '');
  expect(quiet('en', 'national report (ORA), annex 2, lines 2606–3384')).toBe(
    'national report (ORA), annex 2',
  );
  expect(quiet('tr', 'ulusal rapor (ORA), özet, satır 117, 133-135')).toBe(
    'ulusal rapor (ORA), özet',
  );
  expect(quiet('az', 'əlavə 2, qeyd 44, sətir 2708')).toBe('əlavə 2, qeyd 44');
  expect(quiet('ka', 'რეზიუმე, სტრიქონები 117, 133–135')).toBe('რეზიუმე');
  expect(quiet('en', 'national report (ORA), annex 2, row 44')).toBe(
    'national report (ORA), annex 2, row 44',
  );
  expect(quietPage('<p>in lines 2606–3384</p>', 'en')).toBe('<p>in lines 2606–3384</p>');
});
