import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { phrase } from '../src/i18n/phrase.ts';
import { readCommandLine } from './arguments.ts';
import { langOption } from './author-locale.ts';
import { recoverSite } from './build/place-site.ts';
import { startStaticServer } from './static-server.ts';
import { workplaceOf } from './workplace.ts';

// Messages are YAML, which can be imported only after arguments.ts.
const { sayPhrase } = await import('../src/i18n/say-phrase.ts');
const { refuse } = await import('./refuse.ts');

const { options, locale } = readCommandLine({
  name: 'preview',
  languageSource: 'asked',
  about: phrase('command.preview.about'),
  options: {
    out: { value: 'DIR', help: phrase('command.option.siteFolder') },
    lang: langOption,
    port: { value: 'N', help: phrase('command.option.port') },
  },
});

const folder = resolve(options.out ?? join(workplaceOf(process.cwd()), 'dist'));
const port = Number(options.port ?? 4321);
// A killed build leaves its old site next to the target.
if (!existsSync(folder)) recoverSite(folder);
if (!existsSync(resolve(folder, 'index.html'))) {
  const site = relative(process.cwd(), folder) || folder;
  refuse(phrase('command.fault.noSite', { site, command: 'npm run build' }), locale);
}
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  refuse(
    phrase('command.fault.port', { option: '--port', least: '0', found: options.port ?? '' }),
    locale,
  );
}
try {
  const { address } = await startStaticServer(folder, port);
  const message = phrase('command.preview.answers', { address: `${address}/` });
  process.stdout.write(`${sayPhrase(message, locale)}\n`);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  refuse(phrase('command.preview.taken', { option: '--port', port: String(port) }), locale);
}
