import { execFileSync } from 'node:child_process';

/** Git's answer, or undefined without Git, a repository, or permission to read it. */
function askGit(directory: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', directory, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 28,
    });
  } catch {
    return undefined;
  }
}

/**
 * Days on which the files of a portal were last committed: path in the portal → `2026-01-31`. Empty without a history,
 * and in a copy that has only its end, where each file would seem new.
 */
export function readChangedDays(directory: string): ReadonlyMap<string, string> {
  if (askGit(directory, ['rev-parse', '--is-shallow-repository'])?.trim() !== 'false') {
    return new Map();
  }
  const log = askGit(directory, [
    'log',
    '-z',
    '--format=%x01%as',
    '--name-only',
    '--relative',
    '.',
  ]);
  const days = new Map<string, string>();
  let day = '';
  for (const part of (log ?? '').split('\0')) {
    const name = part.replace(/^\n/, '');
    if (name.startsWith('\x01')) day = name.slice(1);
    else if (name && !days.has(name)) days.set(name, day);
  }
  return days;
}
