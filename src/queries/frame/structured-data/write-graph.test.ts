import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeGraph, writeSafeJson } from './write-graph.ts';

test('what ends a script or begins a comment is written by numbers, and read again as it was', () => {
  const text = '</script><!--<script>&amp;\u2028\u2029';
  const written = writeSafeJson({ name: text });
  expect(written).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(written)).toEqual({ name: text });
});

test('any text is read again as it was, and never as markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const written = writeSafeJson({ name });
      expect(written).not.toContain('<');
      expect(JSON.parse(written)).toEqual({ name });
    }),
  );
});

test('one node stands alone, several in a graph, none nowhere', () => {
  const node = { '@type': 'Thing', name: 'Lid' };
  expect(JSON.parse(writeGraph([node]) ?? '')).toEqual({
    '@context': 'https://schema.org',
    ...node,
  });
  expect(JSON.parse(writeGraph([node, node]) ?? '')).toEqual({
    '@context': 'https://schema.org',
    '@graph': [node, node],
  });
  expect(writeGraph([])).toBeUndefined();
});
