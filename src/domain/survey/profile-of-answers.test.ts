import { expect, it } from 'vitest';
import { joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { joinProfiles, profileOfAnswers } from './profile-of-answers.ts';
import { readReturn } from './read-return.ts';

const { form } = joinShipped();
const bodies = new Set(['kosgeb']);
const told = { edition: '2013', sources: [] };

it('tells in a profile what a return answers, with its edition', () => {
  const answers = {
    q02: { web: 'https://example.org', email: 'info@example.org' },
    q03: 'industry',
    q08: { small: { all: 12, active: 3 }, total: { all: 12 } },
    q09: [{ organisation: 'kosgeb', leads: true }, { organisation: 'Chamber of Teapots' }],
    q12: ['platform'],
    q13: { manager: { 'full-time': 1 } },
    q14: ['members', { international: 'the Saucer Bank' }],
    q15: [{ partner: 'Cups of Ulm', country: 'DE', done: true, planned: true }],
  };
  const { cells, faults } = readReturn(form, { stage: 'initial', answers }, '2013');
  expect(faults).toEqual([]);
  expect(profileOfAnswers(form, { cells, edition: '2013', sources: [], bodies })).toEqual({
    website: [{ ...told, url: 'https://example.org' }],
    email: [{ ...told, address: 'info@example.org' }],
    type: [{ ...told, code: 'industry' }],
    firms: [{ ...told, counts: { small: { all: 12, active: 3 }, total: { all: 12 } } }],
    leaders: [{ ...told, body: 'kosgeb' }],
    supporters: [{ ...told, name: 'Chamber of Teapots' }],
    legalForm: [{ ...told, code: 'platform' }],
    staff: [{ ...told, counts: { manager: { 'full-time': 1 } } }],
    finance: [
      { ...told, code: 'members' },
      { ...told, code: 'international' },
    ],
    partners: [
      { ...told, name: 'Cups of Ulm', country: 'DE', state: 'done' },
      { ...told, name: 'Cups of Ulm', country: 'DE', state: 'planned' },
    ],
  });
});

it('keeps the values of both profiles, those of the first before those of the second', () => {
  const first = { languages: [{ code: 'en', ...told }] };
  const second = { languages: [{ code: 'ka', ...told }], type: [] };
  expect(joinProfiles(first, second)).toEqual({
    languages: [
      { code: 'en', ...told },
      { code: 'ka', ...told },
    ],
  });
});
