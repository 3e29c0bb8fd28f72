import { execFileSync } from 'node:child_process';

/**
 * Files that differ from a commit, with those that git does not know yet; those that are gone are
 * left out. Where nothing differs from the last commit, what that commit changed.
 * @param since the commit; the last one when left out
 * @throws Error when git knows no such commit
 */
export function changedFiles(root: string, since: string | undefined): string[] {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
      .split('\0')
      .filter(Boolean);
  const differ = (commit: string) =>
    git('diff', '--name-only', '-z', '--diff-filter=d', '--end-of-options', commit, '--');
  const own = [
    ...differ(since ?? 'HEAD'),
    ...git('ls-files', '--others', '--exclude-standard', '-z'),
  ];
  return own.length > 0 || since ? own : differ('HEAD~1');
}

/** All files of the code, as git knows them and beside it. */
export function codeFiles(root: string): string[] {
  const list = ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '--'];
  const kinds = ['*.ts', '*.mjs', '*.astro'];
  return execFileSync('git', [...list, ...kinds], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);
}
