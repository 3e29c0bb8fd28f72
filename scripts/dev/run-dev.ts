import { join, resolve, sep } from 'node:path';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { openJudgedArchives } from '../judged-archives.ts';
import { readArguments } from '../arguments.ts';
import { langOption, readAuthorLocale } from '../author-locale.ts';
import { formatProblems, readPortalFolder } from '../portal-folder.ts';

const options = readArguments({
  name: 'dev',
  about: 'Shows a portal while it is being written: pages are made anew when they are asked for.',
  options: {
    portal: { value: 'DIR', help: 'folder of the portal (src/content)' },
    lang: langOption,
    port: { value: 'N', help: 'port to answer on (4321)' },
  },
});

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

const root = resolve(import.meta.dirname, '../..');
const locale = readAuthorLocale(options.lang);
const portal = readPortalFolder(options.portal, locale);
const port = Number(options.port ?? 4321);
// The compiler of the prose finds its modules only below the project.
if (!portal.startsWith(root + sep)) {
  fail(
    `${options.portal}: expected a folder inside the project, found one outside; copy it there, or use npm run build`,
  );
}
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  fail(`--port: expected a number from 1 to 65535, found "${options.port}"`);
}
const { problems } = checkDirectory(portal, undefined, openJudgedArchives(join(root, '.cache')));
if (problems.length > 0) {
  process.stderr.write(formatProblems(problems, portal, locale));
  process.exit(1);
}
process.chdir(root);
process.env.CLUSTERBOOK_PORTAL = portal;
process.env.CLUSTERBOOK_LANG = locale;
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const { dev } = await import('astro');
try {
  await dev({
    root,
    server: { host: '127.0.0.1', port },
    // A build in another terminal must not make the server reload.
    vite: { server: { watch: { ignored: ['**/dist/**', '**/.dist-new-*/**', '**/.cache/**'] } } },
  });
} catch (error) {
  process.stderr.write(
    `${authorTranslate(locale)('check.run.noServer', { fault: (error as Error).message })}\n`,
  );
  process.exit(1);
}
