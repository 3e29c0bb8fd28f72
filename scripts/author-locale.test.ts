import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Results of --lang for a portal that adds Polish, on a Turkish system. */
function readLanguages(asked: readonly (readonly [string, string])[]): unknown[] {
  const polish = { code: 'pl', name: 'Polski', short: 'Po', script: 'latin', draft: true };
  const script = `
    import { authorLocale } from ${JSON.stringify(join(import.meta.dirname, 'author-locale.ts'))};
    const asked = ${JSON.stringify(asked)};
    const told = asked.map(([lang, by]) => authorLocale(lang, by, { LANG: 'tr_TR.UTF-8' }));
    console.log(JSON.stringify(told));
  `;
  const env = { ...process.env, CLUSTERBOOK_LANGUAGES: JSON.stringify([polish]) };
  const words = ['--input-type=module', '-e', script];
  const { stdout } = spawnSync(process.execPath, words, { encoding: 'utf8', env });
  return JSON.parse(stdout) as unknown[];
}

test('a form may be in any language of the portal; what is told stays in one of the engine', () => {
  const refused = (allowed: string, found: string) => ({
    locale: 'tr',
    fault: { key: 'command.fault.choice', values: { option: '--lang', allowed, found } },
  });
  expect(
    readLanguages([
      ['pl', 'form'],
      ['ka', 'form'],
      ['xx', 'form'],
      ['pl', 'asked'],
    ]),
  ).toEqual([
    { locale: 'tr' },
    { locale: 'ka' },
    refused('az, tr, ka, en, pl', 'xx'),
    refused('az, tr, ka, en', 'pl'),
  ]);
}, 60_000);
