import { expect, test } from 'vitest';
import { keepEndings } from './keep-endings.ts';

const whole = (text: string) => `<span class="whole">${text}</span>`;

test.each([
  ['<p>356 klasterin 27-si, 2012-ci ildə</p>', ['27-si', '2012-ci']],
  ['<p>მათგან 1-ლი და 24,7%-ით</p>', ['1-ლი', '24,7%-ით']],
  ['<td>4-digit</td>', ['4-digit']],
])('an ending stays with its number: %s', (html, kept) => {
  const expected = kept.reduce((text, one) => text.replace(one, whole(one)), html);
  expect(keepEndings(html)).toBe(expected);
});

test('an ending stays with the link or the mark before it', () => {
  expect(keepEndings('<a href="/x/">UR-GE</a>-nin üzvü')).toBe(
    `<a href="/x/">UR-GE</a>${whole('-nin')} üzvü`,
  );
});

test('a value that is a number with its ending is kept whole by its own element', () => {
  expect(keepEndings('<data class="value" value="27">27-si</data>')).toBe(
    '<data class="value whole" value="27">27-si</data>',
  );
  expect(keepEndings('<data class="value" value="27">27-si, 3</data>')).toBe(
    `<data class="value" value="27">${whole('27-si')}, 3</data>`,
  );
});

test.each([
  // Compounds, spans of years, codes.
  '<p>BROP-ის, EU-supported 2013-2018, TR-34, know-how, e-posta, COVID-19</p>',
  // Places where no element may occur, and content that is not text.
  '<title>2012-ci il</title><option>1</option>',
  '<select><option>27-si</option></select>',
  '<script>const a = "27-si";</script>',
  '<svg><text>27-si</text></svg>',
  '<a class="A-b" title="27-si">x</a>',
])('nothing else is changed: %s', (html) => {
  expect(keepEndings(html)).toBe(html);
});
