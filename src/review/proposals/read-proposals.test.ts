import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Proposal, proposalFields } from './model.ts';
import { readProposals } from './read-proposals.ts';

const proposalsIn = (text: string) => readProposals(text).proposals;

const empty: Proposal = {
  page: '',
  part: '',
  field: '',
  now: '',
  proposed: '',
  year: '',
  source: '',
  office: '',
  confirmed: '',
};
const members: Proposal = {
  ...empty,
  page: '/az/clusters/tr-tea/',
  part: 'Üzvlər',
  now: '90',
  proposed: '95',
  source: 'https://tea.example.org',
  office: 'Klasterin katibliyi',
};
const write = (proposal: Proposal) =>
  `[clusterbook]\n${proposalFields.map((name) => `${name}: ${proposal[name]}\n`).join('')}[/clusterbook]\n`;

test('a mail may have words around it, quoted lines and lines broken by the program', () => {
  const mail = `Salam!\n\n> ${write(members).trimEnd().replaceAll('\n', '\n> ')}\n> \nSağ olun`;
  expect(proposalsIn(mail)).toEqual([members]);
  const broken = write({ ...members, proposed: 'one two' }).replace('one two', 'one\r\n   two');
  expect(proposalsIn(broken)).toEqual([{ ...members, proposed: 'one two' }]);
});

test('lines may be emphasised, and times as people write them', () => {
  const bold = write(members).replace('[clusterbook]', '**[clusterbook]**');
  expect(proposalsIn(bold)).toEqual([members]);
  const times = { year: "2025'te", confirmed: '30.11.2026' };
  expect(proposalsIn(write({ ...members, ...times }))).toMatchObject([
    { year: '2025', confirmed: '2026-11-30' },
  ]);
  // Two days are possible.
  expect(proposalsIn(write({ ...members, confirmed: '05.06.07' }))).toMatchObject([
    { confirmed: '05.06.07' },
  ]);
});

test('the file of the form has one or many', () => {
  expect(proposalsIn(JSON.stringify(members))).toEqual([members]);
  expect(proposalsIn(JSON.stringify({ proposals: [members, members] }))).toHaveLength(2);
});

test.each([
  ['no page', { ...members, page: '' }],
  ['a page elsewhere', { ...members, page: 'https://evil.example/' }],
  ['a way out of the portal', { ...members, page: '/az/../../etc/' }],
  ['nothing asked', { ...members, proposed: '' }],
])('%s is no proposal', (_, proposal) => {
  expect(proposalsIn(JSON.stringify(proposal))).toEqual([]);
  expect(readProposals(write(proposal))).toEqual({ proposals: [], dropped: 1, cleaned: 0 });
});

test('a proposal that a mail program has cut is counted', () => {
  const whole = write(members);
  const [cut = ''] = whole.split('[/clusterbook]');
  expect(readProposals(cut)).toEqual({ proposals: [], dropped: 1, cleaned: 0 });
  for (const both of [`${whole}\n${cut}`, `${cut}\n${whole}`])
    expect(readProposals(both)).toMatchObject({ proposals: [members], dropped: 1 });
});

test('hidden characters go, prototypes stay', () => {
  expect(proposalsIn(JSON.stringify({ ...members, proposed: '9\u202E5\u0000' }))[0]?.proposed).toBe(
    '95',
  );
  expect(proposalsIn('{"page":"/az/a/","__proto__":{"proposed":"x"}}')).toEqual([]);
});

test.each(['\u200B', '\u00AD', '\u200D', '\u202E', '\u0000'])(
  'a proposal with the hidden character %j is cleaned, and counted',
  (sign) => {
    const one = { ...members, proposed: `9${sign}5` };
    const clean = { proposals: [{ ...members, proposed: '95' }], dropped: 0, cleaned: 1 };
    expect(readProposals(JSON.stringify([one]))).toEqual(clean);
    expect(readProposals(write(one))).toEqual(clean);
    expect(readProposals(write(members)).cleaned).toBe(0);
  },
);

test('whatever the text, reading it ends, and fields are strings', () => {
  const word = fc.string({
    unit: fc.constantFrom(...'[]/{}":,\n> clusterbookpage ə'),
    maxLength: 400,
  });
  fc.assert(
    fc.property(fc.oneof(word, fc.json()), (text) => {
      for (const proposal of proposalsIn(text)) {
        expect(Object.values(proposal).every((value) => typeof value === 'string')).toBe(true);
      }
    }),
  );
});
