import { execFileSync } from 'node:child_process';

/**
 * Git's answer, or undefined without Git, a repository, or permission to read it. Nothing is fetched.
 * @param input lines that Git reads
 */
export function askGit(
  directory: string,
  args: readonly string[],
  input?: string,
): Buffer | undefined {
  try {
    return execFileSync('git', ['-C', directory, ...args], {
      input,
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'ignore'],
      maxBuffer: 2 ** 28,
      env: { ...process.env, GIT_NO_LAZY_FETCH: '1' },
    });
  } catch {
    return undefined;
  }
}
