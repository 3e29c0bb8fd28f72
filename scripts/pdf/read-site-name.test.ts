import { expect, test } from 'vitest';
import { readSiteName } from './read-site-name.ts';

test('a page says to which portal it belongs, in plain letters', () => {
  const page =
    '<head><meta property="og:site_name" content="Ada &amp; Sons’ &quot;Atlas&quot;"></head>';
  expect(readSiteName(page)).toBe('Ada & Sons’ "Atlas"');
  expect(readSiteName('<head><meta name="description" content="x"></head>')).toBe('');
});
