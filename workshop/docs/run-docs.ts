import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'astro/zod';
import { readArguments } from '../../scripts/arguments.ts';
import { errorText } from '../../scripts/error-text.ts';
import { engine } from '../../scripts/workplace.ts';
import { composeDocs } from './compose-docs.ts';

const options = readArguments({
  name: 'docs',
  about: 'Builds the documentation as a site: a portal made of docs/, by the ordinary build.',
  options: {
    out: { value: 'DIR', help: 'folder of the site (dist-docs)' },
    base: { value: 'PATH', help: 'path under which the site will stand (/)' },
    site: { value: 'URL', help: 'address at which it will stand' },
  },
});

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(engine, 'package.json'), 'utf8')));

const portal = join(engine, '.cache/docs/portal');
let files: ReadonlyMap<string, string>;
try {
  files = composeDocs(engine, version);
} catch (error) {
  process.stderr.write(`${errorText(error)}\n`);
  process.exit(1);
}
rmSync(portal, { recursive: true, force: true });
for (const [file, text] of files) {
  mkdirSync(dirname(join(portal, file)), { recursive: true });
  writeFileSync(join(portal, file), text);
}

const out = resolve(options.out ?? join(engine, 'dist-docs'));
const given = (['base', 'site'] as const).flatMap((name) => {
  const value = options[name];
  return value === undefined ? [] : [`--${name}`, value];
});
const build = [join(engine, 'scripts/build.ts'), '--portal', portal, '--out', out, ...given];
const { status } = spawnSync(process.execPath, build, { stdio: 'inherit' });
process.exit(status ?? 1);
