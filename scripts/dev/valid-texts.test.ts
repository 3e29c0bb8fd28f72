import { expect, test } from 'vitest';
import { keepValidTexts } from './valid-texts.ts';

const text = (body: string) => `---\ntitle: A\nlead: B.\nstatus: original\n---\n\n${body}\n`;
const empty = '---\n---\n\n';

test('a text with code is not compiled, and what was last sound is shown in its place', () => {
  const { handler } = keepValidTexts().transform;
  const compiled = (body: string, id = '/portal/pages/about/en.mdx') =>
    handler(text(body), id)?.code;
  for (const hostile of ['import fs from "node:fs"', '{process.pid}', '<script>alert(7)</script>'])
    expect(compiled(hostile)).toBe(empty);
  expect(compiled('What it is.')).toContain('What it is.');
  expect(compiled('{process.pid}')).toContain('What it is.');
  expect(compiled('{process.pid}', '/portal/pages/about/en.mdx?v=2')).toContain('What it is.');
  expect(compiled('{process.pid}', '/portal/pages/about/ka.mdx')).toBe(empty);
  expect(handler('export const a = 1;', '/engine/src/a.ts')).toBeUndefined();
});

test('a head that a compiler would end elsewhere is left out', () => {
  const { handler } = keepValidTexts().transform;
  const head = '---\ntitle: A\nlead: >\n  B\n+++\n---\n\n';
  expect(handler(`${head}What it is.\n`, '/a/en.mdx')?.code).not.toContain('+++');
});
