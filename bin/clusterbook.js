#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

// Starts a command of the engine in a folder that has it as a package. Plain JavaScript that old versions
// of Node can run too, since it is what tells that one is too old.

/** The first version of Node with all that the commands use. */
const least = 24;

const engine = fileURLToPath(new URL('..', import.meta.url));
const inEngine = (...path) => join(engine, ...path);

/** The packages in which npm has Node: `node`, and those that it stands for, one for each system. */
function* nodePackages() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  yield 'node';
  for (const maker of ['node', 'node-bin']) yield `${maker}-${system}-${process.arch}`;
}

/** The Node that runs this, or else one of an npm package, where the portal or the engine has it. */
function findNode() {
  if (Number.parseInt(process.versions.node, 10) >= least) return process.execPath;
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  for (const folder of [process.cwd(), engine]) {
    const { resolve } = createRequire(join(folder, 'package.json'));
    for (const bringer of nodePackages()) {
      try {
        const found = resolve(`${bringer}/package.json`);
        const { version } = JSON.parse(readFileSync(found, 'utf8'));
        const program = join(found, '..', 'bin', name);
        if (Number.parseInt(version, 10) >= least && existsSync(program)) return program;
      } catch {
        // The package is not there: look further.
      }
    }
  }
  return undefined;
}

/** Tells in the language of the system which Node is needed. */
async function refuseNode() {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const asked = (LC_ALL || LC_MESSAGES || LANG || '').slice(0, 2).toLowerCase();
  const locale = ['az', 'tr', 'ka'].includes(asked) ? asked : 'en';
  const { parse } = await import('yaml');
  const file = inEngine('src', 'i18n', 'author', 'command', `${locale}.yaml`);
  const values = {
    least: String(least),
    found: process.versions.node,
    address: 'https://nodejs.org',
    command: `npm install --save-dev node@${least}`,
  };
  const message = parse(readFileSync(file, 'utf8'))['command.package.node'];
  process.stderr.write(`${message.replace(/\{(\w+)\}/g, (_, name) => values[name])}\n`);
  process.exitCode = 2;
}

const node = findNode();
if (node === undefined) {
  await refuseNode();
} else {
  const child = spawn(
    node,
    [
      // Its hooks are told of as experimental at each start.
      '--disable-warning=ExperimentalWarning',
      '--import',
      pathToFileURL(inEngine('bin', 'strip-types.mjs')).href,
      inEngine('scripts', 'clusterbook.ts'),
      ...process.argv.slice(2),
    ],
    { stdio: 'inherit' },
  );
  // A terminal sends Ctrl+C to both. What ends this ends the command, and not the other way round.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('close', (code) => {
    process.exitCode = code ?? 1;
  });
}
