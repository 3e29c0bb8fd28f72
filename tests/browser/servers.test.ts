import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nginx } from '../../scripts/deploy/trial/nginx.ts';
import { tryServer } from '../../scripts/deploy/trial/try-server.ts';
import { sampleBase, sampleRoot, siteFolder } from '../support/folders.ts';

// What deploy:check asks for is in scripts/deploy/checks; publish:try asks it of the other servers too.
test.skipIf(!existsSync(nginx.program)).each([
  ['at the root of a host', siteFolder, '/'],
  ['below a path', sampleRoot, sampleBase],
])(
  'nginx with the settings of the recipe sends the site %s as it should',
  async (_, root, base) => {
    const { host, languages, findings } = await tryServer(nginx, root, base);
    expect(host).toBe('nginx');
    expect(languages).toEqual(['az', 'tr', 'ka', 'en']);
    expect(findings).toEqual([]);
  },
);
