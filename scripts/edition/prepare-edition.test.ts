import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { answersSchema } from '../../src/starter/answers.ts';
import type { Originals } from '../../workshop/testing/overlay-files.ts';
import { readCutSample } from '../../workshop/testing/sample-portal.ts';
import { smallPortals } from '../../workshop/testing/small-portals.ts';
import { addYear, problemsOf } from '../../tests/support/add-year.ts';
import { makePortal } from '../portal/make-portal.ts';
import { placeCountry } from '../portal/place-country.ts';
import { readStock } from '../portal/read-stock.ts';

const originals = readCutSample();
const known = '2024';
const knownFile = `editions/${known}.yaml`;
const textOf = (files: Originals, file: string) => Buffer.from(files.get(file) ?? []).toString();
type Fields = Record<string, unknown>;
const own = parse(textOf(originals, knownFile)) as Fields & {
  readonly figures: readonly (Fields & { readonly id: string })[];
  readonly report: Fields;
};
const { recount: _, ...printed } = own.figures[1] ?? { id: '' };

/** A published figure as in real portals: counted, printed as a number, in words or as a day. */
const figureOf = (id: string) =>
  fc
    .constantFrom<Fields>(
      own.figures[0] ?? {},
      own.figures[2] ?? {},
      { ...own.figures[0], value: undefined, printed: undefined, sources: [] },
      { ...printed, difference: undefined },
      { ...printed, difference: undefined, value: 'almost half', unit: 'text', printed: 'half' },
      { ...printed, difference: undefined, value: '2024-02-28', unit: 'date', printed: '28 Feb' },
    )
    .map((figure) => ({ ...figure, id }));

const figureNames = ['gallery-column/y2017/days', 'gallery-query-stages/idea/total'];

/** An edition of the fictional portal, with overrides. */
interface Choice {
  readonly figures: readonly Fields[];
  readonly keyValues: readonly string[];
  readonly hasReport: boolean;
  readonly hasSurvey: boolean;
  readonly hasNumbers: boolean;
  readonly status: 'draft' | 'published';
}

const choices: fc.Arbitrary<Choice> = fc
  .uniqueArray(fc.constantFrom('f1', 'f2', 'f3', 'f4'), { minLength: 1 })
  .chain((ids) =>
    fc.record({
      figures: fc.tuple(...ids.map(figureOf)),
      keyValues: fc.uniqueArray(
        fc.constantFrom(
          ...ids.map((id) => `published/${id}`),
          ...figureNames.map((name) => `figures/${name}`),
        ),
        { maxLength: 3 },
      ),
      hasReport: fc.boolean(),
      hasSurvey: fc.boolean(),
      hasNumbers: fc.boolean(),
      status: fc.constantFrom<Choice['status']>('draft', 'published'),
    }),
  );

/** The small part of the fictional portal with another edition 2024. */
function withEdition(choice: Choice): Originals {
  const { figures, keyValues, hasReport, hasSurvey, hasNumbers, status } = choice;
  const entry = {
    ...own,
    status,
    figures: [...own.figures, ...figures],
    survey: hasSurvey ? own.survey : undefined,
    numbered: hasNumbers || hasReport ? own.numbered : [],
    report: hasReport
      ? { ...own.report, chapters: [{ id: 'counting', keyValues }, { id: 'annex-lists' }] }
      : undefined,
  };
  const files = [...originals].filter(([file]) => hasReport || !/^report(s|-tables)\//.test(file));
  return new Map([
    ...files,
    [knownFile, Buffer.from(stringify(entry, { aliasDuplicateObjects: false }))],
  ]);
}

describe('whatever a new edition is made from, the check accepts it', () => {
  test('editions with other figures, chapters, values and sources; years one after the other', () => {
    let sound = 0;
    fc.assert(
      fc.property(
        choices,
        fc.subarray(['2025', '2026', '2030'], { minLength: 1 }),
        (one, years) => {
          const base = withEdition(one);
          // A textual value cannot open a chapter.
          if (problemsOf(base).length > 0) return;
          sound += 1;
          let made = base;
          for (const year of years) made = addYear(made, year);
          expect(problemsOf(made)).toEqual([]);
          expect(made.size).toBeGreaterThan(base.size);
        },
      ),
      { numRuns: 25, seed: 2013 },
    );
    expect(sound).toBeGreaterThan(15);
  });

  test('a year between two others', () => {
    const later = addYear(originals, '2027');
    expect(problemsOf(addYear(later, '2026'))).toEqual([]);
  });

  test.each(['country', 'city', 'region'] as const)('a new portal: %s', (name) => {
    const { answers, files } = smallPortals[name];
    const stock = readStock();
    const placed = placeCountry(answersSchema.parse(answers), stock);
    if ('fault' in placed) throw new Error(placed.fault.key);
    const made = makePortal(answersSchema.parse(answers), stock, placed.geography, '');
    if ('problems' in made) throw new Error(JSON.stringify(made.problems));
    const base = new Map(
      [...made.files, ...files]
        .filter(([file]) => !/(?:^|\/)[._A-Z]/.test(file))
        .map(([file, text]) => [file, Buffer.from(text)] as const),
    );
    expect(problemsOf(base)).toEqual([]);
    const next = addYear(base, '2040');
    expect(problemsOf(next)).toEqual([]);
    expect(next.has('editions/2040.yaml')).toBe(true);
  });
});
