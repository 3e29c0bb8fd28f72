import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { startStage } from '../../scripts/progress.ts';

/** A program that the tests in a browser need. */
export interface TestProgram {
  readonly path: string;
  /** Its package in Debian. */
  readonly name: string;
  readonly purpose: string;
  /** Environment variable that can name another path. */
  readonly variable?: string;
  /** The tests pass without it. */
  readonly optional?: true;
}

const programs: readonly TestProgram[] = [
  {
    path: process.env.CHROMIUM ?? '/usr/bin/chromium',
    name: 'chromium',
    purpose: 'opens pages and prints PDFs',
    variable: 'CHROMIUM',
  },
  {
    path: '/usr/bin/chromium-headless-shell',
    name: 'chromium-headless-shell',
    purpose: 'opens pages in less time; not needed',
    optional: true,
  },
  { path: '/usr/bin/pdftotext', name: 'poppler-utils', purpose: 'reads the PDFs' },
  {
    path: '/usr/sbin/nginx',
    name: 'nginx-light',
    purpose: 'serves the site as the recipe for it says; without it that test is left out',
    optional: true,
  },
];

/** What to tell of a program that is missing and will not be installed. */
export function tellMissing({ path, name, variable }: TestProgram): string {
  const choice = variable ? ` or set ${variable} to the path of one` : '';
  return `${path}: expected a program, found none; install ${name} (apt install ${name})${choice}\n`;
}

/** What to tell before programs are installed. */
export function announceInstall(missing: readonly TestProgram[]): string {
  const list = missing.map(({ name, purpose }) => `  ${name}: ${purpose}\n`);
  return `The tests in a browser need programs that this machine lacks:\n${list.join('')}They are installed now with apt-get, since this runs as root; CLUSTERBOOK_TEST_INSTALL=no forbids it.\n`;
}

/**
 * Looks for the programs that the tests in a browser need. As root it installs those that are
 * missing, and says so before; what cannot or must not be installed is reported, with how to get it.
 * @returns whether all are there
 */
export function ensurePrograms(
  mayInstall = process.env.CLUSTERBOOK_TEST_INSTALL !== 'no',
): boolean {
  const absent = () => programs.filter(({ path }) => !existsSync(path));
  const missing = () => absent().filter(({ optional }) => !optional);
  // A path that the user named is theirs to mend.
  const installable = absent().filter(
    ({ variable }) => !variable || process.env[variable] === undefined,
  );
  if (installable.length > 0 && mayInstall && process.getuid?.() === 0) {
    process.stderr.write(announceInstall(installable));
    const names = installable.map(({ name }) => name);
    const stage = startStage(`Installing ${names.join(' ')}`);
    const run = (command: string) =>
      spawnSync(command, { shell: true, stdio: ['ignore', 'ignore', 'inherit'] });
    run('apt-get update');
    // One by one: a package that this release lacks keeps no other from being installed.
    for (const name of names) run(`apt-get install -y ${name}`);
    stage.end();
  }
  for (const program of missing()) process.stderr.write(tellMissing(program));
  return missing().length === 0;
}
