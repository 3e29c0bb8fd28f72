import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { phrase } from '../../src/i18n/phrase.ts';
import { readCommandLine } from '../arguments.ts';
import { langOption } from '../author-locale.ts';
import { refuse } from '../refuse.ts';
import { readEngineVersion, workplaceOf } from '../workplace.ts';
import { makeServer } from './make-server.ts';
import { SiteData } from './site-data.ts';

const { options, locale } = readCommandLine({
  name: 'mcp',
  languageSource: 'asked',
  about: phrase('command.mcp.about'),
  options: {
    out: { value: 'DIR', help: phrase('command.option.siteFolder') },
    lang: langOption,
  },
});

const folder = resolve(options.out ?? join(workplaceOf(process.cwd()), 'dist'));
if (!existsSync(join(folder, 'data/v1/index.json'))) {
  const site = relative(process.cwd(), folder) || folder;
  refuse(phrase('command.fault.noSite', { site, command: 'npm run build' }), locale);
}
// The standard output belongs to the protocol from here on.
await makeServer(new SiteData(folder), readEngineVersion()).connect(new StdioServerTransport());
