import { expect, test } from 'vitest';
import { joinShipped, joinWholeSample } from '../../../workshop/testing/joined-portals.ts';
import { entryResults } from './entry-results.ts';

test('where no analysis knows a cluster, its page says nothing of analyses', () => {
  const shipped = joinShipped();
  const idea = shipped.inventory.find(({ stage }) => stage === 'idea')?.id ?? '';
  expect(entryResults(shipped, `/clusters/${idea}/`, 'en')).toEqual([]);
});

test('the last link says of what it is asked, and which analyses have a result', () => {
  const last = entryResults(joinWholeSample(), '/clusters/xx-teapots/', 'tr').at(-1);
  expect(last?.href).toMatch(/^\/tr\/analyses\/\?for=clusters\/xx-teapots/);
});
