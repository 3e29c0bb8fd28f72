import { expect, test, vi } from 'vitest';
import { markText } from '../src/i18n/carried-text.ts';
import { print } from './print.ts';

test('a terminal shows a label of an added language without the marks of its language', () => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  print(`Roads → ${markText('kk', 'Жолдар')}`);
  expect(write.mock.calls).toEqual([['Roads → Жолдар\n']]);
  write.mockRestore();
});
