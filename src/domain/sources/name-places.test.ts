import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourcePlace } from '../../schemas/reference.ts';
import { namePlaces } from './name-places.ts';

const titled = (title: string) => ({ az: title, tr: title, ka: title, en: title });
const places: readonly SourcePlace[] = [
  { kind: 'foreword', lines: '1-9' },
  { kind: 'section', number: '4', lines: '10-59' },
  { kind: 'section', number: '4.1', lines: '20-39' },
  { kind: 'section', number: '4.2', lines: '40-59' },
  { kind: 'table', number: '2', lines: '30-35' },
  { kind: 'figure', number: '7', lines: '50-52' },
  { kind: 'annex', number: '2', lines: '60-99', rows: [64, 66, 68, 72] },
  { kind: 'page', number: '25', lines: '100-109' },
  { kind: 'page', number: '25-26', lines: '110-119' },
  { kind: 'page', number: '26-27', lines: '120-129' },
  { kind: 'slide', title: titled('Why'), lines: '140-149' },
  { kind: 'slide', title: titled('How'), lines: '150-159' },
  { kind: 'slide', title: titled('Thanks'), lines: '160-169' },
];
const say = (lines: string) =>
  namePlaces(places, lines).map((way) =>
    way.map(({ kind, numbers }) => `${kind} ${numbers}`.trim()).join(', '),
  );

describe('where lines of a text stand', () => {
  it.each([
    ['3', ['foreword']],
    ['12', ['section 4']],
    ['22-28', ['section 4.1']],
    ['31', ['section 4.1, table 2']],
    ['28-31', ['section 4.1']],
    ['22-45', ['section 4.1-4.2']],
    ['12-45', ['section 4']],
    ['66', ['annex 2, row 2']],
    ['67', ['annex 2, row 2']],
    ['66-68', ['annex 2, row 2-3']],
    ['62-68', ['annex 2, row 1-3']],
    ['60-99', ['annex 2']],
    ['61', ['annex 2']],
    ['112', ['page 25-26']],
    ['102-125', ['page 25-27']],
    // Parts with a title instead of a number are numbered by position.
    ['141', ['slide 11']],
    ['148-152', ['slide 11-12']],
    ['141, 165', ['slide 11, 13']],
  ])('%s: %j', (lines, ways) => {
    expect(say(lines)).toEqual(ways);
  });

  it('is said once of lines of one place, and in one list of places of one kind', () => {
    expect(say('22, 25-28')).toEqual(['section 4.1']);
    expect(say('64, 68, 73')).toEqual(['annex 2, row 1, 3, 4']);
    expect(say('3, 66')).toEqual(['foreword', 'annex 2, row 2']);
  });

  it('is one range of pages where they follow each other', () => {
    expect(say('102, 112, 122')).toEqual(['page 25-27']);
    expect(say('102, 122')).toEqual(['page 25, 26-27']);
  });

  it('is said by its pages where some of its places are tables on them', () => {
    const mixed: SourcePlace[] = [
      { kind: 'page', number: '26-27', lines: '100-109' },
      { kind: 'page', number: '30-31', lines: '120-129' },
      { kind: 'table', number: '6', lines: '121-125' },
      { kind: 'page', number: '33-34', lines: '140-149' },
      { kind: 'table', number: '7', lines: '141-142' },
    ];
    const ways = namePlaces(mixed, '104, 122, 141, 148');
    expect(ways).toEqual([[{ kind: 'page', numbers: '26-27, 30-31, 33-34' }]]);
  });

  it('is said by the wholes where there are many places', () => {
    expect(say('12, 31, 51')).toEqual(['section 4, 4.1, 4.2']);
    expect(say('31, 51, 66')).toEqual(['section 4.1, 4.2', 'annex 2']);
    expect(say('3, 31, 66')).toEqual(['foreword', 'section 4.1', 'annex 2']);
    expect(say('3, 31, 66, 112')).toEqual([]);
  });

  it('is not known of lines outside all parts, or across parts of several kinds', () => {
    expect(say('130')).toEqual([]);
    expect(say('5-15')).toEqual([]);
    expect(namePlaces([], '5')).toEqual([]);
  });

  it('names no row that the lines do not hold', () => {
    const rows = [64, 66, 68, 72];
    const line = fc.integer({ min: 60, max: 99 });
    fc.assert(
      fc.property(line, line, (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const row = namePlaces(places, `${from}-${to}`)[0]?.at(-1);
        if (row?.kind !== 'row') return;
        const [first = 0, last = first] = row.numbers.split('-').map(Number);
        // A row extends to the start of the next one.
        expect((rows[first] ?? 100) > from).toBe(true);
        expect((rows[last - 1] ?? 100) <= to).toBe(true);
      }),
    );
  });
});
