import { appendFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { type RunnerTestCase, type RunnerTestSuite, TestRunner } from 'vitest';
import { readSettings } from './settings.ts';
import './switchboard.ts';
import { readTrials, type Trial } from './trials.ts';

/** A test that passed, with the mutants it came by and how often. */
interface KnownTest {
  readonly test: RunnerTestCase;
  readonly name: string;
  readonly ms: number;
  readonly hits: Readonly<Record<string, number>>;
}

/** A slower test is not tried: it would run thousands of times. What it finds is not claimed. */
const slowestMs = 1000;
/** A trial that takes longer has an endless loop in which the mutant itself does not stand. */
const longestMs = 20_000;

const { results } = readSettings();

/** Starts a thread that ends this process, with a line that names the mutant, when a trial does not end. */
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

// The runner is loaded anew for each file of tests; mutated code keeps the first switchboard.
globalThis.__stryker__ ??= { trial: 0, watch: startWatch() };
const board = globalThis.__stryker__;
const write = (trial: Trial) => appendFileSync(results, `${JSON.stringify(trial)}\n`);

/** What has been found out so far. */
const earlier = readTrials(results);
const dead = new Set(earlier.flatMap(({ mutant, by }) => (by === undefined ? [] : [mutant])));
const finished = new Set(earlier.flatMap(({ file }) => (file === undefined ? [] : [file])));

/** Mutants met while code was loaded, as far as they have been written. */
const told = new Set(earlier.flatMap(({ atLoad }) => atLoad ?? []));

/** Whether the test fails while a mutant is awake, or while none is. */
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
 * Runs each test once to see which mutants it comes by. When a file of tests is through, it wakes
 * these one after another and runs their tests again, the quickest first, in the same process:
 * nothing is loaded twice. A mutant that one test has found is not tried again.
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
        // A test that now fails by itself has kept something of the mutant: it proves no more.
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
