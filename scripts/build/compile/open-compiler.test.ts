import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { engine } from '../../workplace.ts';
import { openCompiler } from './open-compiler.ts';

const folder = mkdtempSync(join(tmpdir(), 'clusterbook-compiler-'));
const compiler = openCompiler(engine, folder);
afterAll(() => {
  compiler.close();
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

test('texts are compiled side by side, and one that cannot be is named without ending the others', async () => {
  const [sound, broken] = [write('en.mdx', '# Tea\n'), write('ka.mdx', 'Tea <b>\n')];
  const [first, second, third] = await Promise.allSettled([
    compiler.compileTexts([sound]),
    compiler.compileTexts([sound, broken]),
    compiler.compileTexts([sound]),
  ]);
  expect(second).toMatchObject({ status: 'rejected' });
  expect(String((second as PromiseRejectedResult).reason)).toContain(broken);
  expect(first).toMatchObject({ status: 'fulfilled' });
  expect((first as PromiseFulfilledResult<string[]>).value[0]).toContain('Tea');
  expect(third).toEqual(first);
}, 60_000);
