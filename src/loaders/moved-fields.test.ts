import { expect, test } from 'vitest';
import { hintOfUnknown, unknownHint } from './moved-fields.ts';

test('a field that a command moves is told with the command, any other as a slip', () => {
  expect(hintOfUnknown('clusters/tr/a.yaml', 'reported').key).toBe('check.mend.movedField');
  expect(hintOfUnknown('organisations/bodies.yaml', 'clusters').key).toBe('check.mend.movedField');
  expect(hintOfUnknown('archive/2012.yaml', 'pages').key).toBe('check.mend.movedField');
  expect(hintOfUnknown('returns/2013/a.yaml', 'prepared').key).toBe('check.mend.movedField');
  expect(hintOfUnknown('survey/a.yaml', 'askedOf').key).toBe('check.mend.movedField');
  expect(hintOfUnknown('clusters/tr/a.yaml', 'clusters')).toBe(unknownHint);
  expect(hintOfUnknown('site.yaml', 'reported')).toBe(unknownHint);
});
