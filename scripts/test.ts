import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { readArguments } from './arguments.ts';
import { nativeCompiler } from './native-compiler.ts';
import { startStage } from './progress.ts';
import { ensurePrograms } from './test-programs.ts';
import { countTests, type TestReport } from './test-report.ts';

const options = readArguments({
  name: 'test',
  about:
    'Checks format, rules and types of the code, then runs all tests: units, the built site, the site in a browser.',
  options: {
    project: { value: 'NAME', help: 'only one part: unit, site, journeys or browser' },
    'no-install': { help: 'as root: do not install the programs that tests in a browser need' },
  },
});

const root = resolve(import.meta.dirname, '..');
const tools = join(root, 'node_modules/.bin');
const report = join(root, '.cache/test-report.json');
const total = { passed: 0, failed: 0 };

/**
 * Runs a tool of the project with its output shown; true when it ends well.
 * @param tool its name, or a path
 */
async function run(tool: string, parameters: readonly string[]): Promise<boolean> {
  const child = spawn(resolve(tools, tool), parameters, {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: [tools, process.env.PATH].join(delimiter),
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  return (await new Promise((done) => child.on('close', done))) === 0;
}

/** A tool that judges the whole code counts as one test. */
async function check(name: string, tool: string, parameters: readonly string[]): Promise<void> {
  const stage = startStage(name);
  const passed = await run(tool, parameters);
  total[passed ? 'passed' : 'failed'] += 1;
  stage.end(passed ? 'passed' : 'failed');
}

const { project } = options;
const parts = ['unit', 'site', 'journeys', 'browser'];
if (project !== undefined && !parts.includes(project)) {
  process.stderr.write(`--project: expected one of ${parts.join(', ')}, found "${project}"\n`);
  process.exit(2);
}
const ready =
  project === 'unit' || project === 'site' || ensurePrograms(options['no-install'] === undefined);

/**
 * Where Prettier notes which files it found in order, by their contents: elsewhere once it or a plugin of it is
 * another. A server that tests what others sent starts without notes.
 */
function noteFormat(): string[] {
  if (process.env.CI) return [];
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  const notes = join(root, '.cache/prettier', lock.digest('hex').slice(0, 16));
  return ['--cache', '--cache-strategy', 'content', '--cache-location', notes];
}

/** What needs no run of the code. It uses the core that the first build leaves idle. */
async function checkCode(): Promise<void> {
  if (project) return;
  await check('Format', 'prettier', ['--check', '--log-level', 'warn', ...noteFormat(), '.']);
  await check('Rules', 'biome', ['lint', '--error-on-warnings']);
  await check('Types of the code', nativeCompiler, ['--noEmit', '--project', '.']);
  await check('Types of pages', 'astro', ['check', '--tsconfig', 'tsconfig.pages.json']);
}
mkdirSync(dirname(report), { recursive: true });
rmSync(report, { force: true });
// Without a browser its tests cannot run: they count as one failure, and the others run all the same.
const all = ['unit', 'changed', 'site', 'small', 'package', 'languages', 'journeys', 'browser'];
const projects = all.filter(
  (name) =>
    (!project ||
      name === project ||
      (name === 'changed' && project === 'unit') ||
      (['small', 'package', 'languages'].includes(name) && project === 'site')) &&
    (ready || !['journeys', 'browser'].includes(name)),
);
if (!ready) total.failed += 1;

async function runTests(): Promise<void> {
  const passed = await run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...projects.flatMap((name) => ['--project', name]),
  ]);
  const counts = existsSync(report)
    ? countTests(JSON.parse(readFileSync(report, 'utf8')) as TestReport)
    : { passed: 0, failed: 0 };
  total.passed += counts.passed;
  // A run that breaks off has failed, whatever it counted.
  total.failed += counts.failed === 0 && !passed ? 1 : counts.failed;
}

await Promise.all([checkCode(), ...(projects.length > 0 ? [runTests()] : [])]);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed === 0 ? 0 : 1);
