import { expect, test, vi } from 'vitest';

const spawned = vi.hoisted(() => vi.fn());
vi.mock('node:child_process', () => ({ spawnSync: spawned }));
vi.mock('node:fs', () => ({ existsSync: () => false }));

const { ensurePrograms } = await import('../support/programs.ts');

/** What is told and done on a machine without the programs. */
function ensureAs(user: number, mayInstall: boolean) {
  const said: string[] = [];
  spawned.mockReset().mockImplementation((command: string) => said.push(`$ ${command}`));
  vi.spyOn(process, 'getuid').mockReturnValue(user);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  const ready = ensurePrograms(mayInstall);
  vi.restoreAllMocks();
  return { ready, said };
}

test('as root, what will be installed and why is told before it is', () => {
  const { said } = ensureAs(0, true);
  const command = said.findIndex((text) => text.startsWith('$ apt-get'));
  const before = said.slice(0, command).join('');
  expect(said.filter((text) => text.startsWith('$'))).toEqual([
    '$ apt-get update',
    '$ apt-get install -y chromium',
    '$ apt-get install -y chromium-headless-shell',
    '$ apt-get install -y poppler-utils',
    '$ apt-get install -y nginx-light',
  ]);
  expect(before).toContain('chromium: opens pages and prints PDFs');
  expect(before).toContain('poppler-utils: reads the PDFs');
  expect(before).toContain('CLUSTERBOOK_TEST_INSTALL=no forbids it');
});

test.each([
  ['root with CLUSTERBOOK_TEST_INSTALL=no', 0, false],
  ['another user', 1000, true],
])('for %s nothing is installed, and how to get it is told', (_, user, mayInstall) => {
  const { ready, said } = ensureAs(user, mayInstall);
  expect(spawned).not.toHaveBeenCalled();
  expect(ready).toBe(false);
  expect(said.join('')).toMatch(/install chromium .*or set CHROMIUM.*\n.*install poppler-utils/);
});

test('a program that only saves time is not asked for', () => {
  const { said } = ensureAs(1000, true);
  expect(said.join('')).not.toContain('headless');
});
