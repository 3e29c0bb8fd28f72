import { expect, test } from 'vitest';
import { letterRoom } from './letter-room.ts';

test('a Georgian letter takes a quarter more than another', () => {
  expect(letterRoom(['kites', 'tea'])).toBe(8);
  expect(letterRoom(['ჩაის', 'kite'])).toBe(9);
  expect(letterRoom([])).toBe(0);
});
