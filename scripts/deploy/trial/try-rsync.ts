import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engine } from '../../workplace.ts';
import { freePort } from '../../free-port.ts';
import { compareFiles } from '../compare-files.ts';
import { hashFolder } from '../hash-files.ts';

const sentBy = (said: string) =>
  [...said.matchAll(/regular files transferred: ([\d,]+)/g)].reduce(
    (sum, [, n = '']) => sum + Number(n.replaceAll(',', '')),
    0,
  );

/**
 * Uploads a site to an rsync server of this machine with the recipe, changes a page, deletes another
 * and uploads it again.
 * @returns what is not as it should be
 * @throws Error when rsync fails
 */
export async function tryRsync(site: string): Promise<string[]> {
  const work = mkdtempSync(join(tmpdir(), 'rsync-'));
  const deployed = join(work, 'deployed');
  const mine = join(work, 'site');
  mkdirSync(deployed);
  cpSync(site, mine, { recursive: true });
  const port = await freePort();
  const settings = join(work, 'rsyncd.conf');
  const owner = process.getuid?.() === 0 ? 'uid = root\ngid = root\n' : '';
  writeFileSync(settings, `${owner}use chroot = no\n[site]\npath = ${deployed}\nread only = no\n`);
  const daemon = spawn(
    'rsync',
    ['--daemon', '--no-detach', `--config=${settings}`, `--port=${port}`, '--address=127.0.0.1'],
    { stdio: 'ignore' },
  );
  const upload = () => {
    const script = join(engine, 'examples/hosting/rsync/upload.sh');
    const target = `rsync://127.0.0.1:${port}/site`;
    return execFileSync('sh', [script, mine, target], { encoding: 'utf8' });
  };
  const differ = () => {
    const { send, remove } = compareFiles(hashFolder(deployed), hashFolder(mine));
    return send.length + remove.length;
  };
  const faults: string[] = [];
  try {
    await new Promise((later) => setTimeout(later, 500));
    upload();
    if (differ() > 0) faults.push(`${differ()} files differ after the first upload`);
    appendFileSync(join(mine, 'index.html'), '<!-- changed -->\n');
    rmSync(join(mine, '404.html'));
    const sent = sentBy(upload());
    if (sent !== 1) faults.push(`${sent} files sent after a change of one`);
    if (differ() > 0) faults.push(`${differ()} files differ after the second upload`);
  } finally {
    daemon.kill();
    rmSync(work, { recursive: true, force: true });
  }
  return faults;
}
