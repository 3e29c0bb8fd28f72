import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findTypeErrors } from './find-type-errors.ts';

const folder = mkdtempSync(join(tmpdir(), 'type-errors-'));
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
afterAll(() => rmSync(folder, { recursive: true }));

test('faults of the named files are told with their place, those of others are not', () => {
  write('tsconfig.json', '{ "compilerOptions": { "strict": true, "noLib": true, "types": [] } }');
  write('a.ts', "import { b } from './b';\nexport const a: number = b;\n");
  write('b.ts', "export const b = 'text';\nconst c: number = b;\n");
  const told = findTypeErrors(folder, ['a.ts']);
  expect(told).toContain('a.ts(2,14): error TS2322');
  expect(told).not.toContain('b.ts(');
  expect(findTypeErrors(folder, ['a.ts', 'b.ts'])).toContain('b.ts(2,7): error TS2322');
});

test('of sound files nothing is told', () => {
  write('sound.ts', 'export const sound: string = "text";\n');
  expect(findTypeErrors(folder, ['sound.ts']).replace(/^error TS2318.*\n/gm, '')).toBe('');
});
