import { expect, test } from 'vitest';
import { timesOf } from './times-of.ts';

test('a report in milliseconds tells how many seconds each file took', () => {
  const testResults = [{ name: '/place/src/a.test.ts', startTime: 1000, endTime: 3500 }];
  expect(timesOf({ testResults }, (file) => file.replace('/place/', ''))).toEqual(
    new Map([['src/a.test.ts', 2.5]]),
  );
});
