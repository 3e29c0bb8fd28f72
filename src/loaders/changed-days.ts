import { askGit } from './ask-git.ts';

/**
 * Days on which the files of a portal were last committed: path in the portal → `2026-01-31`. Empty without a history,
 * and in a copy that has only its end, where each file would seem new.
 */
export function readChangedDays(directory: string): ReadonlyMap<string, string> {
  if (askGit(directory, ['rev-parse', '--is-shallow-repository'])?.toString().trim() !== 'false') {
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
  for (const part of (log?.toString() ?? '').split('\0')) {
    const name = part.replace(/^\n/, '');
    if (name.startsWith('\x01')) day = name.slice(1);
    else if (name && !days.has(name)) days.set(name, day);
  }
  return days;
}
