import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, relative, resolve } from 'node:path';
import { readArguments } from './arguments.ts';
import { errorText } from './error-text.ts';
import { nativeCompiler } from './native-compiler.ts';
import { startStage } from './progress.ts';
import { changedFiles, codeFiles } from './quick/changed-files.ts';
import { chooseTests } from './quick/choose-tests.ts';
import { shareFiles, tellLeftOut } from './quick/plan-run.ts';
import { readImporters } from './quick/read-importers.ts';
import { type TimedReport, timesOf } from './quick/times-of.ts';

const options = readArguments({
  name: 'test:quick',
  about:
    'Checks format and rules of the files that changed and the types of the code, and runs the unit tests that import them.\nTakes a minute at most, and says what it left out. `npm test` runs everything.',
  options: {
    since: {
      value: 'COMMIT',
      help: 'what changed since then (the last commit; where nothing did, what that one changed)',
    },
  },
});

/** How many seconds of tests fit into the minute beside starting them: two run at a time. */
const room = 50;
const root = resolve(import.meta.dirname, '..');
const tools = join(root, 'node_modules/.bin');

/** Runs a tool; what it writes is shown when it ends, so that tools side by side do not mix. */
async function run(name: string, tool: string, parameters: readonly string[]): Promise<boolean> {
  const stage = startStage(name);
  const child = spawn(tool, parameters, {
    cwd: root,
    env: { ...process.env, PATH: [tools, process.env.PATH].join(delimiter) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  child.on('error', (error) => {
    output += `${errorText(error)}\n`;
  });
  const passed = (await new Promise((done) => child.on('close', done))) === 0;
  stage.end(passed ? 'passed' : 'failed');
  if (!passed) process.stderr.write(output);
  return passed;
}

function findChanged(): string[] {
  try {
    return changedFiles(root, options.since);
  } catch (error) {
    process.stderr.write(`--since: expected a commit; ${errorText(error)}\n`);
    process.exit(2);
  }
}

const changed = findChanged();
if (changed.length === 0) {
  process.stdout.write('Nothing has changed\n');
  process.exit(0);
}
const report = join(root, '.cache/test-report.json');
const times = existsSync(report)
  ? timesOf(JSON.parse(readFileSync(report, 'utf8')) as TimedReport, (file) =>
      relative(root, file).replaceAll('\\', '/'),
    )
  : new Map<string, number>();
const importers = readImporters(root, codeFiles(root));
const tests = chooseTests(changed, { importers, secondsOf: (file) => times.get(file) }, room);
const files = shareFiles(changed);
const { length } = tests.run;
process.stdout.write(`${changed.length} files changed; ${length} test files import them\n`);

const tool = (name: string) => join(tools, name);
const lint = ['lint', '--error-on-warnings', '--no-errors-on-unmatched', '--reporter=summary'];
/** One after the other, beside the tests. */
async function judge(): Promise<boolean[]> {
  const passed = [
    await run('Format', tool('prettier'), ['--check', '--ignore-unknown', ...files.format]),
  ];
  if (files.rules.length > 0)
    passed.push(await run('Rules', tool('biome'), [...lint, ...files.rules]));
  for (const portal of files.portals) {
    const parameters = ['scripts/check.ts', '--portal', portal];
    passed.push(await run(`Content of ${portal}`, process.execPath, parameters));
  }
  if (files.code.length > 0) {
    // A warm incremental compile takes a tenth of the CPU time of a cold one: 2.4 s instead of 22 s.
    const kept = ['--incremental', '--tsBuildInfoFile', '.cache/types.tsbuildinfo'];
    passed.push(
      await run('Types', process.execPath, [nativeCompiler, '--noEmit', ...kept, '--project', '.']),
    );
  }
  return passed;
}
async function test(): Promise<boolean[]> {
  if (length === 0) return [];
  const projects = ['--project', 'unit', '--project', 'changed'];
  const parameters = ['run', '--reporter=dot', ...projects, ...tests.run];
  return [await run(`Tests: ${length} files`, tool('vitest'), parameters)];
}
const passed = (await Promise.all([judge(), test()])).flat();
process.stdout.write(
  `Left out:\n${tellLeftOut(changed, tests)
    .map((line) => `  ${line}\n`)
    .join('')}`,
);
const failed = passed.filter((each) => !each).length;
process.stdout.write(`${passed.length - failed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
