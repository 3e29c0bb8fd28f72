import { appendFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { type RunnerTestCase, type RunnerTestSuite, TestRunner } from 'vitest';
import { readSettings } from './settings.ts';
import './switchboard.ts';
import { readTrials, type Trial } from './trials.ts';

/** A passed test, with the mutants it covers and their numbers of hits. */
interface KnownTest {
  readonly test: RunnerTestCase;
  readonly name: string;
  readonly ms: number;
  readonly hits: Readonly<Record<string, number>>;
}

/** Slower tests are not tried: they would run thousands of times. No result is claimed for them. */
const slowestMs = 1000;
/** Longer trials have an endless loop that does not contain the mutant itself. */
const longestMs = 20_000;

const { results } = readSettings();

/** Start a thread that ends this process, with a line that names the mutant, if a trial does not end. */
function startWatch(): Worker {
  const code = `const { parentPort, workerData } = require('node:worker_threads');
   const { appendFileSync } = require('node:fs');
   let timer;
   parentPort.on('message', (mutant) => {
     clearTimeout(timer);
     if (mutant === undefined) return;
     timer = setTimeout(() => {
       appendFileSync(workerData.results, JSON.stringify({ mutant, by: 'time' }) + '\\n');
       process.kill(process.pid, 'SIGKILL');
     }, workerData.longestMs);
   });`;
  const watch = new Worker(code, { eval: true, workerData: { results, longestMs } });
  watch.unref();
  return watch;
}

// The runner is loaded again for each test file; mutated code keeps the first switchboard.
globalThis.__stryker__ ??= { trial: 0, watch: startWatch() };
const board = globalThis.__stryker__;
const write = (trial: Trial) => appendFileSync(results, `${JSON.stringify(trial)}\n`);

/** Results so far. */
const earlier = readTrials(results);
const dead = new Set(earlier.flatMap(({ mutant, by }) => (by === undefined ? [] : [mutant])));
const finished = new Set(earlier.flatMap(({ file }) => (file === undefined ? [] : [file])));

/** Mutants covered while code was loaded that have been written already. */
const told = new Set(earlier.flatMap(({ atLoad }) => atLoad ?? []));

/** Whether the test fails with a mutant active, or without any. */
async function fails({ test, hits }: KnownTest, mutant?: string): Promise<boolean> {
  board.trial++;
  board.activeMutant = mutant;
  board.hitCount = 0;
  board.hitLimit = 1000 + 100 * (mutant === undefined ? 0 : (hits[mutant] ?? 0));
  board.watch.postMessage(mutant);
  try {
    await TestRunner.getTestFn(test)();
    return false;
  } catch {
    return true;
  } finally {
    board.watch.postMessage(undefined);
    board.activeMutant = undefined;
    board.hitCount = undefined;
  }
}

/**
 * Runs each test once to record the mutants it covers. After each test file, it activates these one after
 * another and runs their tests again, the quickest first, in the same process: nothing is loaded twice. A mutant
 * found by one test is not tried again.
 */
export default class WarmRunner extends TestRunner {
  readonly #known: KnownTest[] = [];

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    board.trial++;
    board.currentTestId = test.id;
    const start = performance.now();
    try {
      await run();
    } finally {
      board.currentTestId = undefined;
    }
    const ms = performance.now() - start;
    const name = `${test.file.name} > ${test.name}`;
    if (ms > slowestMs) write({ mutant: '', slow: name });
    else this.#known.push({ test, name, ms, hits: board.mutantCoverage?.perTest[test.id] ?? {} });
  }

  override async onAfterRunSuite(suite: RunnerTestSuite): Promise<void> {
    if ('filepath' in suite && !finished.has(suite.name)) {
      await this.#tryMutants();
      const atLoad = Object.keys(board.mutantCoverage?.static ?? {}).filter((id) => !told.has(id));
      for (const id of atLoad) told.add(id);
      write({ mutant: '', file: suite.name, atLoad });
    }
    await super.onAfterRunSuite(suite);
  }

  async #tryMutants(): Promise<void> {
    for (const known of this.#known.splice(0).toSorted((a, b) => a.ms - b.ms)) {
      for (const mutant of Object.keys(known.hits)) {
        if (dead.has(mutant)) continue;
        const found = await fails(known, mutant);
        // A test that now fails without a mutant has kept some of its state: it proves nothing any more.
        if (found && (await fails(known))) {
          write({ mutant: '', spoiled: known.name });
          break;
        }
        if (found) dead.add(mutant);
        write({ mutant, ...(found ? { by: known.name } : { met: known.name }) });
      }
    }
  }
}
