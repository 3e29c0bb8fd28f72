import { expect, test } from 'vitest';
import { maxCompared } from '../../domain/compare/choice.ts';
import type { ArrangedCell } from '../../domain/compare/arrange.ts';
import { comparedKinds } from '../../domain/compare/compared.ts';
import { useFormat } from '../../i18n/format.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { joinShipped, joinWholeSample } from '../../../workshop/testing/joined-portals.ts';
import { comparedIds } from './compared-ids.ts';
import { viewComparison } from './view-compare.ts';

/** Number a reader sees next to a bar: the share, if one is printed. */
function printed({ lines: [line] }: ArrangedCell, locale: Locale): number {
  const { group, decimal } = useFormat(locale).separators;
  const shown = (line?.more?.includes('%') ? line.more : line?.text) ?? '';
  const plain = shown.replaceAll(group, '').replace(decimal, '.').replace('−', '-');
  return plain.includes('<') ? 0 : Number(/-?\d+(?:\.\d+)?/.exec(plain)?.[0]);
}

/** Length of a bar from zero. */
const lengthOf = ({ bar }: ArrangedCell) => (bar ? bar.to - bar.from : 0);

const portals = { shipped: joinShipped(), sample: joinWholeSample() };
const cases = Object.entries(portals).flatMap(([name, portal]) =>
  comparedKinds.flatMap((kind) => locales.map((locale) => ({ name, portal, kind, locale }))),
);

test.each(cases)(
  'the longer bar stands beside the greater number: $kind of the $name portal in $locale',
  ({ name, portal, kind, locale }) => {
    const ids = comparedIds(portal, kind);
    let pairs = 0;
    for (let start = 0; start < ids.length; start += maxCompared) {
      const { groups } = viewComparison(
        portal,
        kind,
        ids.slice(start, start + maxCompared),
        locale,
      );
      for (const { label, cells } of groups.flatMap(({ rows }) => rows)) {
        const barred = cells.filter(({ bar }) => bar);
        for (const cell of barred) expect([label, printed(cell, locale)]).not.toContain(Number.NaN);
        const sorted = barred
          .filter((cell) => printed(cell, locale) >= 0)
          .toSorted((a, b) => lengthOf(a) - lengthOf(b));
        const numbers = sorted.map((cell) => printed(cell, locale));
        expect([label, numbers]).toEqual([label, numbers.toSorted((a, b) => a - b)]);
        pairs += Math.max(0, sorted.length - 1);
      }
    }
    // The shipped portal has a single edition, and few clusters with reported numbers.
    if (name === 'sample' || kind === 'regions' || kind === 'sectors')
      expect(pairs).toBeGreaterThan(0);
  },
);

test('İzmir beside Ankara: 75% has the longer bar than 27%, though 6 are fewer than 7', () => {
  const { groups } = viewComparison(portals.shipped, 'regions', ['TR-35', 'TR-06'], 'en');
  const past = groups.flatMap(({ rows }) => rows).find(({ id }) => id === 'past');
  expect(past?.cells.map(({ lines, bar }) => [lines[0], bar])).toEqual([
    [
      { text: '6', more: '75%' },
      { from: 0, to: 1 },
    ],
    [
      { text: '7', more: '27%' },
      { from: 0, to: 7 / 26 / (6 / 8) },
    ],
  ]);
});
