import { expect, test } from 'vitest';
import { kindOf, weighParts } from './page-parts.ts';

test('each byte of a page counts in one part', () => {
  const html =
    '<html><head><title>ö</title><style>a{}</style></head><body><header class="mast"><svg></svg></header><p>Words</p><footer>f</footer></body></html>';
  const weights = weighParts(html);
  expect([...weights.values()].reduce((sum, weight) => sum + weight, 0)).toBe(
    Buffer.byteLength(html),
  );
  expect(weights.get('styles')).toBe('<style>a{}</style>'.length);
  expect(weights.get('drawings')).toBe('<svg></svg>'.length);
  // Two bytes of the character.
  expect(weights.get('rest of the head')).toBe('<head><title>..</title></head>'.length);
  expect(weights.get('content')).toBe('<html><body><p>Words</p></body></html>'.length);
});

test('pages of entries are a kind, whatever the language', () => {
  expect(kindOf('az/clusters/tr-x/sheet/index.html')).toBe('clusters/…/sheet');
  expect(kindOf('en/clusters/tr-y/sheet/index.html')).toBe('clusters/…/sheet');
  expect(kindOf('en/index.html')).toBe('home');
  expect(kindOf('c/12/index.html')).toBe('c/…');
});
