import { expect, test } from 'vitest';
import { toSynonymGroups } from './synonym-groups.ts';

const label = { az: 'klaster', tr: 'küme', ka: 'კლასტერი', en: 'cluster' };

test('a term stands with what it is shortened to and with the words that it replaces', () => {
  const term = {
    label: { ...label, en: 'cluster management organisation (CMO)', tr: 'küme / kümelenme' },
    avoid: { az: ['kümə', 'klaster'] },
  };
  expect(toSynonymGroups([term], [])).toEqual([
    {
      az: ['klaster', 'kümə'],
      tr: ['küme', 'kümelenme'],
      ka: ['კლასტერი'],
      en: ['cluster management organisation', 'CMO'],
    },
  ]);
});

test('synonyms follow the terms; a language without words is left out', () => {
  const groups = toSynonymGroups(
    [{ label }],
    [{ words: { tr: ['tersane', 'gemi inşa'], en: ['shipyard'] } }],
  );
  expect(groups).toEqual([
    { az: ['klaster'], tr: ['küme'], ka: ['კლასტერი'], en: ['cluster'] },
    { tr: ['tersane', 'gemi inşa'], en: ['shipyard'] },
  ]);
});
