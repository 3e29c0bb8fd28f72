import { spawn } from 'node:child_process';
import { root } from './folders.ts';

/**
 * Builds a site as `npm run build` does, on one thread: others are built at the same time. All pages are made
 * and none is kept for another build, unless that is what is tried.
 * @throws Error with what the build wrote when it fails
 */
export async function runBuild(
  options: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  isKept = false,
): Promise<void> {
  const all = isKept ? options : [...options, '--fresh'];
  const child = spawn(process.execPath, ['scripts/build.ts', ...all], {
    cwd: root,
    // What the test runner sets is not meant for the build.
    env: {
      ...process.env,
      NODE_ENV: undefined,
      DEV: undefined,
      PROD: undefined,
      MODE: undefined,
      SITE: undefined,
      BASE_URL: undefined,
      CLUSTERBOOK_THREADS: '1',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      output += data.toString();
    });
  }
  const code = await new Promise<number | null>((done) => child.on('close', done));
  if (code !== 0) throw new Error(`build ${options.join(' ')} ended with ${code}:\n${output}`);
}
