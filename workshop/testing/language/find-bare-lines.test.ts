import { expect, test } from 'vitest';
import { findBareLines } from './find-bare-lines.ts';

test('lines that stand without a part of the source are found in each language', () => {
  expect(findBareLines('en', 'The list is that of lines 891–896.')).toHaveLength(1);
  expect(findBareLines('en', 'tables 1 and 2 exist (line 1018)')).toHaveLength(1);
  expect(findBareLines('en', 'in 2008; line 179 says the same')).toHaveLength(1);
  expect(findBareLines('tr', 'Liste 891-896. satırlardan alındı.')).toHaveLength(1);
  expect(findBareLines('tr', 'önsözden (satır 64-65)')).toHaveLength(1);
  expect(findBareLines('az', 'Siyahı 891–896-cı sətirlərdədir.')).toHaveLength(1);
  expect(findBareLines('az', 'hesabatı; həmçinin sətir 659')).toHaveLength(1);
  expect(findBareLines('ka', 'სია 891–896 სტრიქონებიდან არის აღებული')).toHaveLength(1);
  expect(findBareLines('ka', 'იგივე წერია 179-ე სტრიქონში')).toHaveLength(1);
});

test('lines after the part they stand in are none, nor are lines that are counted', () => {
  expect(findBareLines('en', 'in the summary (summary, lines 117, 133–135)')).toEqual([]);
  expect(findBareLines('en', 'paper on İzmir, section 6, line 1183')).toEqual([]);
  expect(findBareLines('tr', 'künye, satır 3400; 27 satırdan ikisi')).toEqual([]);
  expect(findBareLines('az', '2 funksiya üzrə 4 sətir; cədvəl 16, sətir 621–622')).toEqual([]);
  expect(findBareLines('ka', '4 სტრიქონი; ნაწილი 6, სტრიქონი 1183')).toEqual([]);
});
