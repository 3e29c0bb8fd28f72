import { expect, test } from 'vitest';
import { joinShipped } from '../../../../workshop/testing/joined-portals.ts';
import { drawTimeline } from './draw-timeline.ts';

const shipped = joinShipped();

test('every dated event is one mark that leads to its row, in the lane of its country', () => {
  const lanes = drawTimeline(shipped, 'en')?.lanes ?? [];
  expect(lanes.map(({ name }) => name)).toEqual(['Türkiye', 'Azerbaijan']);
  const marks = lanes.flatMap(({ points, spans }) => [...points, ...spans]);
  expect(marks.map(({ href }) => href).sort()).toEqual(
    shipped.milestones.map(({ id }) => `#${id}`).sort(),
  );
  expect(marks.filter(({ isPlan }) => isPlan)).toHaveLength(2);
  expect(marks.every(({ from, to = from }) => from >= 0 && from <= to && to <= 100)).toBe(true);
});

test('no two marks of a lane lie on each other', () => {
  for (const { points, spans } of drawTimeline(shipped, 'en')?.lanes ?? []) {
    const places = points.map(({ from, row }) => `${from}/${row}`);
    expect(new Set(places).size).toBe(points.length);
    const meeting = spans.flatMap((one, index) =>
      spans
        .slice(index + 1)
        .filter(
          (other) =>
            other.row === one.row &&
            one.from < (other.to ?? other.from) &&
            other.from < (one.to ?? one.from),
        ),
    );
    expect(meeting).toEqual([]);
  }
});

test('the finding counts the five years in which most events began, in each language', () => {
  const began = shipped.milestones.filter(({ date }) => date >= '2007' && date < '2012');
  expect(began).toHaveLength(31);
  const say = (locale: 'az' | 'en' | 'ka' | 'tr') => drawTimeline(shipped, locale)?.finding;
  expect(say('en')).toBe('31 of the 51 dated events began in 2007–2011.');
  expect(say('tr')).toBe('Tarihi bilinen 51 olay var; 31’i 2007 ile 2011 arasında başladı.');
  expect(say('az')).toBe('Tarixi məlum olan 51 hadisədən 31-i 2007–2011-ci illərdə başlayıb.');
  expect(say('ka')).toBe('2007–2011 წლებში დაიწყო 51 დათარიღებული მოვლენიდან 31.');
});

test('years below the lanes lead to the first event from then on', () => {
  const ticks = drawTimeline(shipped, 'en')?.ticks ?? [];
  expect(ticks.map(({ year }) => year).join(' ')).toBe('1990 1995 2000 2005 2010 2015 2020');
  expect(ticks[1]?.href).toBe('#porter-invited');
});

test('a few events are not drawn', () => {
  expect(drawTimeline({ ...shipped, milestones: shipped.milestones.slice(0, 4) }, 'en')).toBe(
    undefined,
  );
});
