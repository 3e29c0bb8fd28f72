import { execFile, execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepLanguages } from '../../workshop/testing/keep-languages.ts';
import { readCutSample } from '../../workshop/testing/sample-portal.ts';
import { root } from '../support/folders.ts';

// The engine as a portal has it: the files that `npm pack` takes, below the portal's node_modules. Only
// the packages on which it depends are those of the project, linked: installing them takes a minute.

let place = '';
/** Has the engine as a package; the letters and the space are part of what is tested. */
const portal = () => join(place, 'Şəki portalı ქალაქი');
/** Has no packages, neither its own nor in a folder above it. */
const other = () => join(place, 'other');
/** Stands for the folder of the system in which commands keep the code that they made of the engine's files. */
const kept = () => join(place, 'kept');
const engine = () => join(portal(), 'node_modules/clusterbook');

/** Writes the small part of the fictional portal, in English alone. */
function writePortal(folder: string): void {
  for (const [file, bytes] of keepLanguages(readCutSample(), ['en'])) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
  }
}

function installPackage(folder: string): void {
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', place], {
    cwd: root,
    stdio: 'ignore',
  });
  const modules = join(folder, 'node_modules');
  mkdirSync(engine(), { recursive: true });
  const [packed = ''] = readdirSync(place).filter((name) => name.endsWith('.tgz'));
  execFileSync('tar', ['-xzf', join(place, packed), '-C', engine(), '--strip-components', '1']);
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith('.')) symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
}

/** Every file of the package with the time at which it was written. */
const stateOfEngine = () =>
  readdirSync(engine(), { recursive: true, encoding: 'utf8' })
    .map((name) => `${name} ${statSync(join(engine(), name)).mtimeMs}`)
    .sort();

interface Told {
  readonly code: number;
  readonly output: string;
}

/** Runs `clusterbook` as npx does, in a folder. */
function run(cwd: string, ...parameters: string[]): Promise<Told> {
  const script = join(engine(), 'bin/clusterbook.js');
  const env = { ...process.env, NODE_ENV: undefined, LC_ALL: 'en_US.UTF-8', TMPDIR: kept() };
  return new Promise((done) => {
    execFile(process.execPath, [script, ...parameters], { cwd, env }, (error, out, err) => {
      done({ code: error ? Number(error.code) : 0, output: out + err });
    });
  });
}

const readPage = (folder: string, path: string) =>
  readFileSync(join(folder, 'dist', path, 'index.html'), 'utf8');

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'package-'));
  mkdirSync(kept());
  writePortal(portal());
  writePortal(other());
  installPackage(portal());
  writeFileSync(join(portal(), 'package.json'), '{ "dependencies": { "clusterbook": "*" } }\n');
  writeFileSync(join(portal(), 'README.md'), '# A portal\n');
});
afterAll(() => rmSync(place, { recursive: true }));

test('a portal is checked in its own folder, and what stands beside its content is passed over', async () => {
  const { code, output } = await run(portal(), 'check');
  expect(output).toContain('no problems');
  expect(code).toBe(0);
});

test('a portal is built and another one checked at once with one package, in which nothing is written', async () => {
  const before = stateOfEngine();
  const told = await Promise.all([
    run(portal(), 'build', '--no-cards'),
    run(tmpdir(), 'check', '--portal', other()),
  ]);
  expect(told.map(({ code, output }) => (code === 0 ? '' : output))).toEqual(['', '']);
  expect(stateOfEngine()).toEqual(before);
  expect(readPage(portal(), 'en/clusters/xx-teapots')).toContain('<main');
  // Its pictures are made smaller there.
  expect(readPage(portal(), 'en/clusters/xx-teapots')).toMatch(
    /srcset="\/assets\/shelves[^"]*\.avif/,
  );
  // Prose is compiled to modules that import packages of the engine.
  expect(readPage(portal(), 'en/about')).toContain('site.yaml');
  expect(existsSync(join(portal(), 'dist/pagefind'))).toBe(true);
  expect(readdirSync(join(portal(), '.cache')).sort()).toContain('pictures');
  expect((await run(portal(), 'check')).code).toBe(0);
});

test('the code of the engine is made once, in a folder that is private; what was damaged there is made again', async () => {
  const [name = ''] = readdirSync(kept()).filter((one) => one.startsWith('clusterbook-code-'));
  const folder = join(kept(), name);
  const codes = () => readdirSync(folder).map((file) => join(folder, file));
  expect(codes().length).toBeGreaterThan(500);
  expect(statSync(folder).mode & 0o077).toBe(0);
  const whole = new Map(codes().map((file) => [file, readFileSync(file, 'utf8')] as const));
  for (const [file, text] of whole) writeFileSync(file, text.slice(0, -9));
  const told = await run(portal(), 'check');
  expect([told.code, told.output]).toEqual([0, expect.stringContaining('no problems')]);
  const mended = codes().filter((file) => readFileSync(file, 'utf8') === whole.get(file));
  expect(mended.length).toBeGreaterThan(400);
  // Where others may write, nobody knows whose code it is.
  for (const file of codes()) writeFileSync(file, 'process.exit(7);');
  chmodSync(folder, 0o777);
  const { code } = await run(portal(), 'check', '--help');
  expect(code).toBe(0);
  expect(new Set(codes().map((file) => readFileSync(file, 'utf8')))).toEqual(
    new Set(['process.exit(7);']),
  );
  chmodSync(folder, 0o700);
});

test('commands are told as a portal types them', async () => {
  expect((await run(portal(), 'build', '--help')).output).toContain(
    'npx clusterbook build [options]',
  );
  const { code, output } = await run(portal(), 'biuld');
  expect(code).toBe(2);
  expect(output).toContain('did you mean "build"?');
  const nowhere = await run(tmpdir(), 'check');
  expect(nowhere.code).toBe(2);
  expect(nowhere.output).toContain('found no site.yaml');
});

test('content of an earlier form is refused in one line, with what to do', async () => {
  const file = join(other(), 'site.yaml');
  const now = readFileSync(file, 'utf8');
  writeFileSync(file, now.replace(/^schema: \d+$/m, 'schema: 1'));
  const { code, output } = await run(other(), 'check');
  expect(code).toBe(1);
  expect(output).toContain('use the version of clusterbook with which it was written');
  writeFileSync(file, now);
});

test('a portal is made from a file of answers, with the clusters of a spreadsheet, and checks clean', async () => {
  const config = join(place, 'answers.yaml');
  const sheet = join(place, 'list.csv');
  const made = join(place, 'made here');
  writeFileSync(sheet, 'name,region,sector,stage\nSheki Silk,Şəki şəhəri,Textiles,Seed\n');
  const answers = (country: string) =>
    [
      ...['name: Made', 'publisher: { az: Naşir, en: Publisher }', 'languages: [az, en]'],
      ...['year: "2026"', `country: ${country}`, 'sectors: [{ label: Textiles }]'],
      'stages: [{ label: Seed, meaning: A }, { label: Plant, meaning: B }, { label: Tree, meaning: C }]',
      ...['clusters: list.csv', 'address: https://made.gov.az', 'email: info@made.gov.az'],
    ].join('\n');
  writeFileSync(config, answers('azerbaijan'));
  const wrong = await run(place, 'new', made, '--config', 'answers.yaml');
  expect(wrong.output).toContain('answers.yaml:5:10 country: expected ');
  expect(wrong.code).toBe(1);
  expect(existsSync(made)).toBe(false);

  writeFileSync(config, answers('AZ'));
  const told = await run(place, 'new', made, '--config', 'answers.yaml');
  expect([told.code, told.output]).toEqual([0, expect.stringContaining('Created Made: made here')]);
  expect(readdirSync(join(made, 'clusters/az'))).toEqual(['az-shaki-city-sheki-silk.yaml']);
  expect(readFileSync(join(made, 'README.md'), 'utf8')).toContain('npx clusterbook dev');
  const { dependencies } = JSON.parse(readFileSync(join(made, 'package.json'), 'utf8'));
  expect(existsSync(join(made, dependencies.clusterbook.replace('file:', '')))).toBe(true);
  const checked = await run(place, 'check', '--portal', made);
  expect([checked.code, checked.output]).toEqual([0, expect.stringContaining('no problems')]);
  expect(checked.output).not.toContain('warning');

  const again = await run(place, 'new', made, '--config', 'answers.yaml');
  expect([again.code, again.output]).toEqual([2, expect.stringContaining('found files in')]);
  const nowhere = await run(place, 'new', join(place, 'x'), '--yes');
  expect([nowhere.code, nowhere.output]).toEqual([2, expect.stringContaining('--country')]);
});
