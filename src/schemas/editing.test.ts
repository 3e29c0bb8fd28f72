import { expect, test } from 'vitest';
import { editingSchema } from './editing.ts';

const isTaken = (api: string) =>
  editingSchema.safeParse({ backend: 'gitea', repository: 'agency/portal', api }).success;

test('a token is sent to no server without encryption, but for one on the same computer', () => {
  expect(isTaken('https://git.example.org/api/v1')).toBe(true);
  expect(isTaken('http://localhost:3000/api/v1')).toBe(true);
  expect(isTaken('http://127.0.0.1:3000/api/v1')).toBe(true);
  expect(isTaken('http://git.example.org/api/v1')).toBe(false);
  expect(isTaken('http://localhost.example.org/api/v1')).toBe(false);
});
