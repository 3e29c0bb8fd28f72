import { expect, test } from 'vitest';
import { frozenEditionSchema, frozenRowSchema } from '../../schemas/frozen-edition.ts';
import { emptySnapshot } from '../../../workshop/testing/freeze-sample.ts';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { resolveValue } from '../report/resolve-value.ts';
import { openFrozen, toFrozenRow, toInventoryRow } from './frozen-edition.ts';

test.each([joinSample, joinShipped])('rows come back from their archive as they were', (join) => {
  const portal = join();
  for (const row of portal.inventory) {
    const name = portal.clusterById.get(row.id)?.data.name;
    if (!name) throw new Error(row.id);
    const kept: unknown = JSON.parse(JSON.stringify(toFrozenRow(row, name, undefined)));
    expect(toInventoryRow(frozenRowSchema.parse(kept), portal.editionId)).toEqual(row);
  }
});

test('values are found by the names that texts give them', () => {
  const words = emptySnapshot('2024').title;
  const { values } = openFrozen(
    frozenEditionSchema.parse({
      ...emptySnapshot('2024'),
      published: [{ id: 'all', label: words, value: 3, unit: 'count' }],
      counts: { clusters: 3 },
      figures: [
        {
          id: 'sizes',
          kind: 'bar',
          title: words,
          subtitle: words,
          description: words,
          method: words,
          table: {
            head: { text: words },
            columns: [{ id: 'n', label: { text: words }, type: 'number', unit: 'firms' }],
            rows: [
              { id: 'a', label: { text: words }, cells: [4] },
              { id: 'b', label: { text: words }, cells: [{ missing: 'not-reported' }] },
            ],
          },
        },
      ],
    }),
  );
  expect(resolveValue('published/all', values)).toEqual({ value: 3, unit: 'count' });
  expect(resolveValue('count/clusters', values)).toEqual({ value: 3, unit: 'count' });
  expect(resolveValue('figures/sizes/a/n', values)).toEqual({ value: 4, unit: 'firms' });
  expect(resolveValue('figures/sizes/sum', values)).toEqual({ value: 4, unit: 'firms' });
  expect(resolveValue('figures/sizes/b', values)).toHaveProperty('expected');
  expect(resolveValue('figures/none/a', values)).toHaveProperty('expected');
});

test('another form of the archive is not taken for this one', () => {
  const { success } = frozenEditionSchema.safeParse({ ...emptySnapshot('2024'), format: 2 });
  expect(success).toBe(false);
});
