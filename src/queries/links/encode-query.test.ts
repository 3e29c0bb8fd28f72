import { expect, test } from 'vitest';
import { encodeQuery } from './encode-query.ts';

test('letters of all languages stay, and what has a meaning in addresses or markup is encoded', () => {
  expect(encodeQuery('შესწორება: İzmir & “Ağdam” 100% <b>?\n')).toBe(
    'შესწორება%3A%20İzmir%20%26%20%E2%80%9CAğdam%E2%80%9D%20100%25%20%3Cb%3E%3F%0A',
  );
});

test('browsers make the same address of it as of one that is encoded throughout', () => {
  const title = 'ქსოვილი və üzüm, İstanbul’da 1/2 + #3';
  const query = new URL(`mailto:a@example.org?subject=${encodeQuery(title)}`).search;
  expect(new URLSearchParams(query).get('subject')).toBe(title);
});
