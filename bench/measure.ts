import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Run {
  readonly seconds: number;
  /** CPU seconds, less affected by other work on the machine. */
  readonly processor: number;
  /** Largest resident set of the process or one of its children, in megabytes. */
  readonly megabytes: number;
}

const time = '/usr/bin/time';

/** Whether the system has a `time` that reports memory (GNU). */
function hasTime(): boolean {
  return spawnSync(time, ['-v', 'true'], { stdio: 'ignore' }).status === 0;
}

/**
 * Run Node with a script and its arguments, and measure it. Progress output is passed on.
 * @throws Error if the run fails
 */
export const measureRun = (args: readonly string[]): Run =>
  measureCommand([process.execPath, ...args]);

/**
 * Run a command and measure it. Without GNU time the memory of programs other than Node is unknown.
 * @param run the program and its arguments
 * @param cwd its current folder
 * @throws Error if the run fails
 */
export function measureCommand(run: readonly string[], cwd = process.cwd()): Run {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const note = join(folder, 'memory');
  const preload = join(import.meta.dirname, 'report-memory.ts');
  const [program = '', ...args] = run;
  const measured = hasTime()
    ? [time, '-v', '-o', note, program, ...args]
    : program === process.execPath
      ? [program, '--import', preload, ...args]
      : run;
  const [command = '', ...rest] = measured;
  try {
    const started = performance.now();
    const { status } = spawnSync(command, rest, {
      cwd,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, LC_ALL: 'C', BENCH_MEMORY_FILE: note },
    });
    const seconds = (performance.now() - started) / 1000;
    if (status !== 0) throw new Error(`${run.join(' ')} ended with ${status}`);
    const text = existsSync(note) ? readFileSync(note, 'utf8') : '';
    const told = (what: string) =>
      Number(text.split(`${what}: `)[1]?.split('\n', 1)[0] ?? Number.NaN);
    const processor = told('User time (seconds)') + told('System time (seconds)');
    const kibibytes = told('Maximum resident set size (kbytes)');
    return { seconds, processor, megabytes: (kibibytes * 1024) / 1e6 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface FolderSize {
  readonly files: number;
  readonly pages: number;
  readonly bytes: number;
}

/** Including subfolders. */
export function measureFolder(folder: string): FolderSize {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return {
    files: files.length,
    pages: files.filter((file) => file.endsWith('.html')).length,
    bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
  };
}

export interface PageSize {
  readonly pages: number;
  readonly bytes: number;
}

/** Ignores other files. */
export function measurePages(folder: string): PageSize {
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return { pages: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
