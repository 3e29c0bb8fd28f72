import { expect, test } from 'vitest';
import { unlinkPages } from './unlink-pages.ts';

const isGone = (address: string) => address.startsWith('/en/timeline/');

test('a link to a page that is not there leaves its words', () => {
  expect(
    unlinkPages(
      '<p><a class="b" href="/en/timeline/#xx" rel="x">The <b>years</b></a>, <a href="/en/map/">map</a></p>',
      isGone,
    ),
  ).toBe('<p><span class="b">The <b>years</b></span>, <a href="/en/map/">map</a></p>');
});

test('in a drawing it becomes a group, and a file in the head is not named', () => {
  expect(
    unlinkPages('<svg viewBox="0"><a href="/en/timeline/"><path d="M0"/></a></svg>', isGone),
  ).toBe('<svg viewBox="0"><g><path d="M0"/></g></svg>');
  expect(
    unlinkPages('<link rel="alternate" href="/en/timeline/feed.xml"><link href="/x.css">', isGone),
  ).toBe('<link href="/x.css">');
});

test('scripts, signs in attributes and other tags are left as they are', () => {
  const html =
    '<article title="a > b"><script>const a = \'<a href="/en/timeline/">\';</script><abbr>x</abbr></article>';
  expect(unlinkPages(html, isGone)).toBe(html);
  expect(unlinkPages('<a title="a > b" href="/en/timeline/">x</a>', isGone)).toBe(
    '<span title="a > b">x</span>',
  );
});
