import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { readArguments } from './arguments.ts';
import { startStage } from './progress.ts';
import { countTests, type TestReport } from './test-report.ts';

const options = readArguments({
  name: 'test',
  about:
    'Checks format, rules and types of the code, then runs all tests: units, the built site, the site in a browser.',
  options: {
    project: { value: 'NAME', help: 'only one part: unit, site or browser' },
  },
});

const root = resolve(import.meta.dirname, '..');
const tools = join(root, 'node_modules/.bin');
const report = join(root, '.cache/test-report.json');
const browser = process.env.CHROMIUM ?? '/usr/bin/chromium';
const total = { passed: 0, failed: 0 };

/** Runs a tool of the project with its output shown; true when it ends well. */
async function run(tool: string, parameters: readonly string[]): Promise<boolean> {
  const child = spawn(join(tools, tool), parameters, {
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

/** Programs that the tests in the browser need, and the Debian package of each. */
const programs = [
  { path: browser, name: 'chromium', variable: 'CHROMIUM' },
  { path: '/usr/bin/pdftotext', name: 'poppler-utils', variable: undefined },
];

/** Sees to the programs; says what to do where one cannot be installed. */
function seeToPrograms(): boolean {
  const missing = () => programs.filter(({ path }) => !existsSync(path));
  const own = missing().filter(({ variable }) => !variable || process.env[variable] === undefined);
  if (own.length > 0 && process.getuid?.() === 0) {
    const names = own.map(({ name }) => name).join(' ');
    const stage = startStage(`Installing ${names}`);
    spawnSync(`apt-get update && apt-get install -y ${names}`, {
      shell: true,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    stage.end();
  }
  for (const { path, name, variable } of missing()) {
    const choice = variable ? ` or set ${variable} to the path of one` : '';
    process.stderr.write(
      `${path}: expected a program, found none; install ${name} (apt install ${name})${choice}\n`,
    );
  }
  return missing().length === 0;
}

const { project } = options;
if (project !== undefined && !['unit', 'site', 'browser'].includes(project)) {
  process.stderr.write(`--project: expected unit, site or browser, found "${project}"\n`);
  process.exit(2);
}
const ready = project === 'unit' || project === 'site' || seeToPrograms();
if (!project) {
  await check('Format', 'prettier', ['--check', '--log-level', 'warn', '.']);
  await check('Rules', 'biome', ['lint', '--error-on-warnings']);
  await check('Types', 'astro', ['check']);
}
mkdirSync(dirname(report), { recursive: true });
rmSync(report, { force: true });
// Without a browser its tests cannot run: they count as one failure, and the others run all the same.
const projects = ['unit', 'site', 'browser'].filter(
  (name) => (!project || name === project) && (ready || name !== 'browser'),
);
if (!ready) total.failed += 1;
if (projects.length > 0) {
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
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed === 0 ? 0 : 1);
