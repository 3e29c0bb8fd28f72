import { execFileSync } from 'node:child_process';

/** Far above the names of all changes of a portal. */
const most = 200_000_000;

const run = (directory: string, words: readonly string[]): string =>
  execFileSync('git', words, {
    cwd: directory,
    encoding: 'utf8',
    maxBuffer: most,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/**
 * Day of the last commit that changed each file of a folder, by path below it. Of what is committed alone, so
 * that a commit has one answer; empty without Git, or where only the newest commits were fetched.
 */
export function readLastChanges(directory: string): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  try {
    if (run(directory, ['rev-parse', '--is-shallow-repository']).trim() !== 'false') return days;
    const words = ['log', 'HEAD', '--format=@%cs', '--name-only', '--no-renames', '--relative'];
    let day = '';
    for (const line of run(directory, ['-c', 'core.quotePath=off', ...words, '--', '.']).split(
      '\n',
    )) {
      if (/^@\d{4}-\d\d-\d\d$/.test(line)) day = line.slice(1);
      else if (line !== '' && !days.has(line)) days.set(line, day);
    }
    return days;
  } catch {
    return new Map();
  }
}
