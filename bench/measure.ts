import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a run took. */
export interface Run {
  readonly seconds: number;
  /** Seconds of a processor, which other work on the machine changes less. */
  readonly processor: number;
  /** Largest resident set of the process or one of its children, in megabytes. */
  readonly megabytes: number;
}

const time = '/usr/bin/time';

/** Has the system a `time` that tells memory (GNU)? */
function hasTime(): boolean {
  return spawnSync(time, ['-v', 'true'], { stdio: 'ignore' }).status === 0;
}

/**
 * Runs Node with a script and its arguments, and measures it. What it says of its progress goes on.
 * @throws Error when the run fails
 */
export function measureRun(args: readonly string[]): Run {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const note = join(folder, 'memory');
  const node = process.execPath;
  const preload = join(import.meta.dirname, 'report-memory.ts');
  const [command, ...rest] = hasTime()
    ? [time, '-v', '-o', note, node, ...args]
    : [node, '--import', preload, ...args];
  try {
    const started = performance.now();
    const { status } = spawnSync(command as string, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, LC_ALL: 'C', BENCH_MEMORY_FILE: note },
    });
    const seconds = (performance.now() - started) / 1000;
    if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`);
    const text = readFileSync(note, 'utf8');
    const told = (what: string) =>
      Number(text.split(`${what}: `)[1]?.split('\n', 1)[0] ?? Number.NaN);
    const processor = told('User time (seconds)') + told('System time (seconds)');
    const kibibytes = told('Maximum resident set size (kbytes)');
    return { seconds, processor, megabytes: (kibibytes * 1024) / 1e6 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a folder holds. */
export interface FolderSize {
  readonly files: number;
  /** Files of HTML. */
  readonly pages: number;
  readonly bytes: number;
}

/** Counts the files of a folder and all below. */
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
