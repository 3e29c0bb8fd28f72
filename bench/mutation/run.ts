import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { readCommandLine } from '../../scripts/arguments.ts';
import { markdownTable } from '../markdown-table.ts';
import { makeMutants } from './make-mutants.ts';
import { settingsAsEnv } from './settings.ts';
import { type JudgedMutant, judge, score } from './tally.ts';
import { readTrials } from './trials.ts';

/** Default folders of `npm run mutate`. */
const usual = ['src/domain', 'src/queries', 'src/search/query', 'src/charts/tools'];

const { words, options } = readCommandLine({
  name: 'mutate',
  about:
    'Makes small faults in the code (mutants, by Stryker) and counts how many the unit tests find. Lists the others.',
  words: { '[FOLDER …]': '' },
  options: {
    tests: {
      value: 'PATHS',
      help: 'tests of these folders, by commas, instead of those in FOLDER',
    },
    out: { value: 'DIR', help: 'where lists are written (.cache/mutation)' },
  },
});

const root = resolve(import.meta.dirname, '../..');
const folders = (words.length > 0 ? words : usual).map((word) => relative(root, resolve(word)));
const out = resolve(options.out ?? join(root, '.cache/mutation'));
const results = join(out, 'trials.ndjson');
mkdirSync(dirname(results), { recursive: true });
rmSync(results, { force: true });

/** Run the tests until every file is finished: a mutant with an endless loop stops a process. */
function runTests(): void {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const config = join(import.meta.dirname, 'vitest.config.ts');
  const tests = options.tests?.split(',') ?? folders.map((folder) => `${folder}/`);
  for (;;) {
    const before = readTrials(results).length;
    const { status } = spawnSync(process.execPath, [vitest, 'run', '--config', config, ...tests], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, CI: '1', ...settingsAsEnv({ folders, results }) },
    });
    const trials = readTrials(results);
    if (status === 0) return;
    const stopped = trials.slice(before).some(({ by }) => by === 'time');
    if (!stopped) {
      process.stderr.write('The tests fail on the code as it is; mend them first.\n');
      process.exit(1);
    }
  }
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function table(judged: readonly JudgedMutant[], groupOf: (file: string) => string): string {
  const rows = score(judged, groupOf).map((row) => [
    row.name,
    String(row.killed),
    String(row.survived),
    String(row.untested),
    String(row.atLoad),
    percent(row.share),
  ]);
  const head = [
    'folder',
    'killed',
    'survived',
    'met by no test',
    'only at load',
    'killed of tried',
  ];
  return markdownTable(head, rows);
}

function describe({ mutant, fate, met }: JudgedMutant): string {
  const { fileName, location, mutatorName, replacement } = mutant;
  const { line, column } = location.start;
  const source = readFileSync(join(root, fileName), 'utf8').split('\n');
  const last = location.end.line === line ? location.end.column : undefined;
  const text = source[line]?.slice(column, last).trim() ?? '';
  const by = fate === 'survived' ? `\n  passed: ${met.slice(0, 3).join(' | ')}` : '';
  return `${fileName}:${line + 1}:${column + 1} ${fate} ${mutatorName}\n  - ${text}\n  + ${replacement.replace(/\s+/g, ' ').slice(0, 120)}${by}`;
}

const { mutants } = await makeMutants(root, folders);
process.stdout.write(`${mutants.length} mutants in ${folders.join(', ')}\n`);
runTests();
const trials = readTrials(results);
const judged = judge(mutants, trials);
const left = judged.filter(({ fate }) => fate === 'survived' || fate === 'untested');
writeFileSync(join(out, 'survivors.txt'), `${left.map(describe).join('\n\n')}\n`);
const folderOf = (file: string) => file.split('/').slice(0, 3).join('/');
const slow = [...new Set(trials.flatMap((trial) => trial.slow ?? []))];
const spoiled = [...new Set(trials.flatMap((trial) => trial.spoiled ?? []))];
writeFileSync(join(out, 'files.md'), `${table(judged, (file) => file)}\n`);
writeFileSync(join(out, 'slow-tests.txt'), `${slow.join('\n')}\n`);
writeFileSync(join(out, 'spoiled-tests.txt'), `${spoiled.join('\n')}\n`);
process.stdout.write(`
${table(judged, folderOf)}

${table(judged, () => 'all')}

${slow.length} tests were too slow to be tried, ${spoiled.length} kept something of a mutant. Survivors: ${relative(root, join(out, 'survivors.txt'))}
`);
