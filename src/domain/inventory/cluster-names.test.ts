import { describe, expect, test } from 'vitest';
import type { ClusterData } from '../../schemas/cluster.ts';
import { nameAsPrinted, nameClusters } from './cluster-names.ts';

const name = { original: 'Kite Platform', language: 'en', tr: 'Uçurtma Platformu' } as const;
// Only names are read.
const cluster = (own: ClusterData['name'] = name) => ({
  id: 'kites',
  data: { name: own, drafts: ['tr'] } as Partial<ClusterData> as ClusterData,
});
const answer = (id: string, printed?: string, proposed?: true) => ({
  id: `${id}/kites`,
  data: { name: printed, proposed },
});
const frozen = (own: ClusterData['name']) =>
  new Map([['2024', { rowById: new Map([['kites', { name: own }]]) }]]);
const called = (...args: Parameters<typeof nameClusters>) => nameClusters(...args)[0]?.data.name;

describe('a cluster is called', () => {
  test('what its newest return says, without translations of the name before', () => {
    const returns = [answer('2024', 'Kites and Tails'), answer('2023')];
    const [entry] = nameClusters([cluster()], returns, '2024', new Map());
    expect(entry?.data.name).toEqual({ original: 'Kites and Tails', language: 'en' });
    expect(entry?.data.drafts).toEqual([]);
  });

  test('what its file says, with translations, where the newest return says the same or nothing', () => {
    expect(called([cluster()], [answer('2023', 'Tails'), answer('2024')], '2024', new Map())).toBe(
      name,
    );
    const same = [answer('2024', 'Kite Platform')];
    expect(called([cluster()], same, '2024', new Map())).toBe(name);
  });

  test('nothing that a proposal or a later edition says', () => {
    const returns = [answer('2024', 'Tails', true), answer('2025', 'Kites and Tails')];
    expect(called([cluster()], returns, '2024', new Map())).toBe(name);
  });

  test('what its file says, if that was mended since the edition of the return was frozen', () => {
    const returns = [answer('2024', 'Kites and Tals')];
    const mended = { original: 'Kites and Tails', language: 'en', tr: 'Uçurtmalar' } as const;
    expect(called([cluster(mended)], returns, '2024', frozen(name))).toBe(mended);
    expect(called([cluster()], returns, '2024', frozen(name))).toEqual(
      nameAsPrinted(name, 'Kites and Tals'),
    );
  });
});
