import { resolve } from 'node:path';
import { readArguments } from './arguments.ts';
import { errorText } from './error-text.ts';

const options = readArguments({
  name: 'publish:try',
  about: `Tries every recipe of docs/publishing.md with the real programs: serves or uploads built sites as
examples/hosting says, and looks at them as deploy:check does.`,
  options: {
    root: { value: 'DIR', help: 'a site that is built for / (.cache/publish-try/root)' },
    path: { value: 'DIR', help: 'a folder with a site below atlas/ (.cache/publish-try/path)' },
    only: { value: 'NAME', help: 'one of nginx, Caddy, Apache, rsync, S3' },
  },
});

// Words of findings stand in YAML, which can be imported only when the arguments are.
const { tryRecipes } = await import('./deploy/trial/try-recipes.ts');
try {
  const sites = {
    ...(options.root === undefined ? {} : { root: resolve(options.root) }),
    ...(options.path === undefined ? {} : { path: resolve(options.path) }),
  };
  process.exitCode = (await tryRecipes(sites, options.only)) ? 0 : 1;
} catch (error) {
  process.stderr.write(`${errorText(error)}\n`);
  process.exitCode = 1;
}
