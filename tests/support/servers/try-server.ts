import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDeployed, type DeployReport } from '../../../scripts/deploy/check-deployed.ts';
import { freePort } from '../../../scripts/free-port.ts';
import { startServer, type TrialServer } from './trial-server.ts';

/**
 * Serves a site as a recipe says and looks at it as `deploy:check` does.
 * @param root folder that the server shows
 * @param base path of the site in it, with a slash at each end
 * @throws Error when the server does not start
 */
export async function tryServer(
  server: TrialServer,
  root: string,
  base: string,
): Promise<DeployReport> {
  const work = mkdtempSync(join(tmpdir(), 'server-'));
  const port = await freePort();
  try {
    const stop = await startServer(server, { root, base, port, work });
    try {
      return await checkDeployed(new URL(`http://127.0.0.1:${port}${base}`), join(root, base));
    } finally {
      await stop();
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
