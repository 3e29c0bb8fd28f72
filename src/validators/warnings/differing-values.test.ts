import { describe, expect, test } from 'vitest';
import type { Entry, Portal } from '../../loaders/portal.ts';
import { shippedPortal } from '../../testing/shipped-portal.ts';
import { warnOfDifferingValues } from './differing-values.ts';

type Path = Entry<Portal['paths'][number]['data']>;
const id = 'make-policy';
const path = shippedPortal.paths.find((entry) => entry.id === id) as Path;

/** Reports after replacing the texts of a path in some languages. */
function toldOf(
  why: Partial<Record<'az' | 'tr' | 'ka' | 'en', string>>,
  drafts = path.data.drafts,
) {
  const [first, ...steps] = path.data.steps;
  if (!first) throw new Error(`expected steps of ${id}, found none`);
  const changed = {
    ...path,
    data: { ...path.data, drafts, steps: [{ ...first, why: { ...first.why, ...why } }, ...steps] },
  };
  const paths = shippedPortal.paths.map((entry) => (entry.id === id ? changed : entry));
  return warnOfDifferingValues({ ...shippedPortal, paths } as Portal).map(({ field, message }) => [
    field,
    message.values,
  ]);
}

describe('a text of an entry has the numbers of the language from which it was made', () => {
  test('those of the shipped portal do', () => {
    expect(warnOfDifferingValues(shippedPortal)).toEqual([]);
  });

  test('another number is told at the language that has it, as it is written there', () => {
    const why = {
      az: '57,5% və 1.234',
      tr: '%57,5 ve 1.235',
      ka: '57,5% და 1 234',
      en: '57.5% and 1,234',
    };
    const file = 'steps.0.why.en';
    expect(toldOf(why)).toEqual([
      ['[2].steps[0].why.tr', { file, missing: '"1,234"', added: '"1.235"' }],
    ]);
  });

  test('one that is missing is told of, and small ones may be words', () => {
    const why = { az: 'on iki və 13', tr: '12 ve 13', ka: '12', en: 'twelve and 13' };
    expect(toldOf(why)).toEqual([
      ['[2].steps[0].why.ka', { file: 'steps.0.why.en', missing: '"13"', added: '' }],
    ]);
  });

  test('an original in another language is the measure', () => {
    const why = { az: '20', tr: '20', ka: '20', en: '21' };
    expect(toldOf(why, ['az', 'ka', 'en'])).toEqual([
      ['[2].steps[0].why.en', { file: 'steps.0.why.tr', missing: '"20"', added: '"21"' }],
    ]);
  });
});
