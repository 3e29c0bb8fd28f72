import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engine } from '../../workplace.ts';
import { checkDeployed, type DeployReport } from '../check-deployed.ts';

interface BucketServer {
  run(): Promise<{ readonly port: number }>;
  close(): Promise<void>;
}
type BucketServerMaker = new (settings: object) => BucketServer;

/** A server of buckets that is used by this trial alone: no dependency, and taken where it is installed. */
async function loadServer(): Promise<BucketServerMaker> {
  const name: string = 's3rver';
  try {
    return ((await import(name)) as { default: BucketServerMaker }).default;
  } catch {
    throw new Error('s3rver: expected a server of buckets; npm install --no-save s3rver');
  }
}

const website = `<WebsiteConfiguration><IndexDocument><Suffix>index.html</Suffix></IndexDocument>
<ErrorDocument><Key>404.html</Key></ErrorDocument></WebsiteConfiguration>`;

/** Runs a program, waiting without holding up the server that it talks to. */
async function run(program: string, parameters: readonly string[], cwd: string, env: object) {
  const child = spawn(program, parameters, {
    ...{ cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] },
  });
  const code = await new Promise((done) => child.once('close', done));
  if (code !== 0) throw new Error(`${program} ended with ${String(code)}`);
}

/**
 * Uploads a site to a bucket of this machine with the recipe, as to one that shows websites.
 * @param site built for `/atlas/`
 * @throws Error when there is no such server, or rclone fails
 */
export async function tryBucket(site: string): Promise<DeployReport> {
  const Server = await loadServer();
  const work = mkdtempSync(join(tmpdir(), 'bucket-'));
  mkdirSync(join(work, 'data'));
  // A bucket is shown below its name: the site in it is one that was built for that path.
  const server = new Server({
    ...{ port: 0, address: '127.0.0.1', silent: true, directory: join(work, 'data') },
    ...{ configureBuckets: [{ name: 'atlas', configs: [website] }] },
  });
  try {
    const { port } = await server.run();
    await run('sh', [join(engine, 'examples/hosting/s3/upload.sh'), site, 'trial:atlas'], work, {
      CHANGES: `${process.execPath} ${join(engine, 'scripts/deploy-changes.ts')}`,
      // rclone of Debian 12 ends where it is set.
      AWS_CA_BUNDLE: undefined,
      // s3rver answers before a file is written: asked at once how large it is, it says 0.
      RCLONE_S3_NO_HEAD: 'true',
      RCLONE_CONFIG_TRIAL_TYPE: 's3',
      RCLONE_CONFIG_TRIAL_PROVIDER: 'Other',
      RCLONE_CONFIG_TRIAL_ENDPOINT: `http://127.0.0.1:${port}`,
      RCLONE_CONFIG_TRIAL_ACCESS_KEY_ID: 'S3RVER',
      RCLONE_CONFIG_TRIAL_SECRET_ACCESS_KEY: 'S3RVER',
    });
    return await checkDeployed(new URL(`http://127.0.0.1:${port}/atlas/`), site);
  } finally {
    await server.close();
    rmSync(work, { recursive: true, force: true });
  }
}
