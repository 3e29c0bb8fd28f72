import { expect, test } from 'vitest';
import { proseRefs } from './prose-refs.ts';

test('links, named entries and figures are told as entries, each once', () => {
  const body = [
    'See [a](/concepts/diamond-model/), [b](/concepts/diamond-model/#idea), <Ref id="works/porter" />.',
    '<Figure id="map-35" />',
    '[c](/regions/TR-35/) [d](/glossary/#cluster) [e](/status/#doubt-x) [f](/strategies/ora/e-1/#e-1-1)',
  ].join('\n\n');
  expect(proseRefs(body)).toEqual([
    'concepts/diamond-model',
    'regions/TR-35',
    'glossary/cluster',
    'doubts/x',
    'strategies/ora',
    'works/porter',
    'figures/map-35',
  ]);
});

test('a link into the bibliography may name a work or a source', () => {
  expect(proseRefs('[a](/bibliography/#porter-1990)')).toEqual([
    'sources/porter-1990',
    'works/porter-1990',
  ]);
});

test('a link to a list, to another site or to a place on the page names no entry', () => {
  expect(
    proseRefs(
      '[a](/concepts/) [b](https://example.org/concepts/x/) [c](#idea) [d](/about/) [e](/bibliography/)',
    ),
  ).toEqual([]);
});
