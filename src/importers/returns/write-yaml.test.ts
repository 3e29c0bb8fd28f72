import { expect, test } from 'vitest';
import { writeReturnFile } from './write-yaml.ts';

const ids = ['q5', 'q6', 'q13'];
const write = (text: string, answers: Record<string, unknown>) =>
  writeReturnFile(text, {
    fields: {},
    groups: { answers: new Map(Object.entries(answers)), indicators: new Map() },
    ids,
  });

test('comments within an answer stay when a part of it changes', () => {
  const text = `answers:
  q5:
    # asked again by phone
    small:
      all: 8 # sure
    total:
      all: 12
  q6:
    # paid in sugar
    - fees:
        share: 45
    - grants:
        share: 55
`;
  const changed = write(text, {
    q5: { small: { all: 9, awake: 2 }, total: { all: 13 } },
    q6: [{ fees: { share: 40 } }, { saucer: { share: 60 } }],
  });
  expect(changed).toBe(`answers:
  q5:
    # asked again by phone
    small:
      all: 9 # sure
      awake: 2
    total:
      all: 13
  q6:
    # paid in sugar
    - fees:
        share: 40
    - saucer:
        share: 60
`);
});

test('what a form says otherwise replaces words and lists that stood there', () => {
  const text = 'answers:\n  q5: not-answered\n  q13:\n    opened: 2019\n    motto: Tea\n';
  expect(write(text, { q5: [{ lid: 'Blue' }], q13: { opened: 2020 } })).toBe(
    'answers:\n  q5:\n    - lid: Blue\n  q13:\n    opened: 2020\n',
  );
});
