import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sayPhrase } from '../../../src/i18n/say-phrase.ts';
import { engine } from '../../workplace.ts';
import type { DeployReport } from '../check-deployed.ts';
import type { Topic } from '../deployed-site.ts';
import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import { nginx } from './nginx.ts';
import { tryBucket } from './try-bucket.ts';
import { tryRsync } from './try-rsync.ts';
import { tryServer } from './try-server.ts';

/** The path of the second site. */
const base = '/atlas/';

/** What a bucket cannot do: it sends each file as it was sent to it. */
const beyondBuckets: ReadonlySet<Topic> = new Set([
  'compression',
  'headers',
  'frames',
  'redirects',
]);

function build(out: string, ...options: readonly string[]): void {
  if (existsSync(join(out, 'index.html'))) return;
  const parameters = ['--portal', join(engine, 'examples/sample-region'), '--compress'];
  execFileSync(
    process.execPath,
    [join(engine, 'scripts/build.ts'), ...parameters, '--out', out, ...options],
    { stdio: 'inherit', cwd: engine },
  );
}

/** Prints what a trial found, and tells whether nothing is wrong. */
function tell(
  name: string,
  findings: DeployReport['findings'],
  beyond: ReadonlySet<Topic>,
): boolean {
  const wrong = findings.filter(({ topic }) => !beyond.has(topic));
  process.stdout.write(`${wrong.length === 0 ? 'ok   ' : 'WRONG'} ${name}\n`);
  for (const { told, topic } of findings) {
    const sign = beyond.has(topic) ? '(as expected)' : '     ';
    process.stdout.write(`      ${sign} ${topic}: ${sayPhrase(told, 'en')}\n`);
  }
  return wrong.length === 0;
}

/**
 * Tries the recipes one after another, each at `/` and below a path.
 * @param sites folders of sites that are built already
 * @param only name of the one to be tried
 * @returns whether all are right
 * @throws Error when a program is missing or does not start
 */
export async function tryRecipes(
  sites: { readonly root?: string; readonly path?: string },
  only?: string,
): Promise<boolean> {
  const place = join(engine, '.cache/publish-try');
  const root = sites.root ?? join(place, 'root');
  const path = sites.path ?? join(place, 'path');
  if (!sites.root) build(root);
  if (!sites.path) build(join(path, base), '--base', base);
  const isAsked = (name: string) => only === undefined || only.toLowerCase() === name.toLowerCase();
  let right = true;
  for (const server of [nginx, caddy, apache].filter(({ name }) => isAsked(name))) {
    for (const [folder, below] of [
      [root, '/'],
      [path, base],
    ] as const) {
      const { findings } = await tryServer(server, folder, below);
      right = tell(`${server.name} at ${below}`, findings, new Set()) && right;
    }
  }
  if (isAsked('rsync')) {
    const faults = await tryRsync(root);
    process.stdout.write(`${faults.length === 0 ? 'ok   ' : 'WRONG'} rsync\n`);
    for (const fault of faults) process.stdout.write(`      ${fault}\n`);
    right = faults.length === 0 && right;
  }
  if (isAsked('S3'))
    right = tell('S3', (await tryBucket(join(path, base))).findings, beyondBuckets) && right;
  return right;
}
