import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Document } from 'yaml';
import { writePlainYaml } from './write-plain-yaml.ts';
import { changeDocument, writeReturnFile } from './write-yaml.ts';

const byLibrary = (value: unknown) =>
  new Document(value, { aliasDuplicateObjects: false }).toString({ lineWidth: 0 });

const text = fc.oneof(
  fc.constantFrom(
    ...[
      'Friends of the Spout',
      'Çay ve Kahve',
      'სამოვარი',
      'a',
      '3D',
      '12',
      '012',
      '1.5',
      '-3',
      '1e3',
    ],
    ...[
      'true',
      'Null',
      'yes',
      '~',
      '',
      ' x',
      'x ',
      'a: b',
      'a #b',
      'a:',
      '#x',
      '- x',
      '-',
      '?',
      "it's",
    ],
    ...[
      '"x"',
      '[x]',
      '{x}',
      '&x',
      '*x',
      '!x',
      '|',
      '>',
      '%x',
      '@x',
      '`x`',
      'https://x.example/?a=b&c',
    ],
    ...[
      'office@x.example',
      '+90 312 000 00 00',
      '2012-06-30',
      '0x1F',
      '.5',
      'a\nb',
      'a\tb',
      'x, y',
      '---',
    ],
    ...['...', 'a - b', 'x\\y', '\u00a0', 'a\u00a0b', 'a\u2028b', '=', '<<', 'x'.repeat(200)],
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'ab1 :#-,."\'\n'), maxLength: 8 }),
);
const scalar = fc.oneof(
  text,
  text,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom(0, -0, 1e21, 0.1, 12.5, Number.MAX_SAFE_INTEGER),
);
const name = fc.oneof(
  fc.constantFrom('q1', 'q2', 'small', 'all', 'spoons-lost', 'true', 'x.y', '1', 'a b', ''),
  fc.stringMatching(/^[a-z][a-z0-9-]{0,6}$/),
);
const { value } = fc.letrec<{ value: unknown; list: unknown[]; fields: Record<string, unknown> }>(
  (tie) => ({
    list: fc.array(tie('value'), { maxLength: 4 }),
    fields: fc.dictionary(name, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    value: fc.oneof({ maxDepth: 4 }, scalar, tie('list'), tie('fields')),
  }),
);

test('what is written plainly is what the library writes', () => {
  fc.assert(
    fc.property(fc.dictionary(name, value, { maxKeys: 5, noNullPrototype: true }), (fields) => {
      const plain = writePlainYaml(fields);
      if (plain !== undefined) expect(plain).toBe(byLibrary(fields));
    }),
    { numRuns: 5000 },
  );
});

test('answers as forms give them are plain', () => {
  const fields = {
    stage: 'developing',
    answers: {
      q3: ['spout', 'lid'],
      q5: { small: { all: 8, awake: 7 }, total: { all: 12 } },
      q6: [{ fees: { share: 45 } }, { other: { text: 'sugar: brown', share: 55 } }],
      q12: { web: 'https://teapots.example.org', phone: '+90 312 000 00 00', opened: '2012' },
    },
    indicators: {
      guests: 64,
      'tea-exports': { amount: 20000, currency: 'EUR' },
      fame: 'not-asked',
    },
    sources: [{ source: 'sample-report', lines: '37' }],
  };
  expect(writePlainYaml(fields)).toBe(byLibrary(fields));
});

test('a new return is the same with a document and without one', () => {
  const ids = ['q1', 'q2', 'small', 'spoons-lost'];
  const group = fc.dictionary(fc.constantFrom(...ids, 'other'), value, { noNullPrototype: true });
  const held = fc.constantFrom('sources', 'name', 'stage', 'proposed', 'stranger');
  fc.assert(
    fc.property(
      fc.dictionary(held, fc.option(value, { nil: undefined }), { noNullPrototype: true }),
      group,
      group,
      (fields, answers, indicators) => {
        const groups = {
          answers: new Map(Object.entries(answers)),
          indicators: new Map(Object.entries(indicators)),
        };
        const changes = { fields, groups, ids };
        expect(writeReturnFile(undefined, changes)).toBe(changeDocument(undefined, changes));
      },
    ),
    { numRuns: 1500 },
  );
});
