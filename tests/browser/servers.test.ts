import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { apache } from '../support/servers/apache.ts';
import { caddy } from '../support/servers/caddy.ts';
import { nginx } from '../support/servers/nginx.ts';
import { tryServer } from '../support/servers/try-server.ts';
import { sampleBase, sampleRoot, siteFolder } from '../support/folders.ts';

// What deploy:check asks for is in scripts/deploy/checks. Servers that are not installed are left out.
describe.each([nginx, caddy, apache])('$name with the settings of the recipe', (server) => {
  test.skipIf(!existsSync(server.program)).each([
    ['at the root of a host', siteFolder, '/'],
    ['below a path', sampleRoot, sampleBase],
  ])('sends the site %s as it should', async (_, root, base) => {
    const { host, languages, findings } = await tryServer(server, root, base);
    expect(host).toBe(server.name.toLowerCase());
    expect(languages).toEqual(['az', 'tr', 'ka', 'en']);
    expect(findings).toEqual([]);
  });
});
