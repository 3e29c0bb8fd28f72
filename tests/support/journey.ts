import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './folders.ts';
import { parse } from 'yaml';
import { Terminal } from './terminal.ts';

/** Result of a command line. */
export interface Answer {
  /** Exit code; null if terminated by a signal. */
  readonly code: number | null;
  /** Standard output. */
  readonly out: string;
  /** Standard error: progress and errors. */
  readonly err: string;
  /** Both streams, in order of arrival. */
  readonly all: string;
}

/** Temporary working folder with the commands of the docs available. */
export interface Journey {
  readonly folder: string;
  /** Absolute path of a file in the folder. */
  path(file: string): string;
  read(file: string): string;
  readYaml(file: string): unknown;
  write(file: string, content: string | Uint8Array): void;
  /**
   * Edits a file by replacing text, as a user would.
   * @throws Error if the text to replace is not found
   */
  change(file: string, ...changes: readonly (readonly [RegExp | string, string])[]): void;
  /** Copies a file or folder into the folder; the source is relative to the project. */
  bring(from: string, to: string): void;
  /** Runs a command line as printed in the docs; quotes and `*` work as in a shell. */
  type(line: string): Promise<Answer>;
  /**
   * Same, for a command line that must succeed.
   * @throws Error with the output if it fails
   */
  run(line: string): Promise<Answer>;
  /** Starts an interactive command line in a pseudo-terminal. */
  talk(line: string): Terminal;
  remove(): void;
}

/**
 * Commands of the docs as shell functions: `npm run NAME --` and `npx clusterbook` run this project in the current
 * folder, without npm's startup time of half a second.
 */
const commands = `
npm() {
  shift; name=$(printf %s "$1" | tr : -); shift
  if [ "\${1-}" = -- ]; then shift; fi
  "$NODE" "$ENGINE/scripts/$name.ts" "$@"
}
npx() { shift; "$NODE" "$ENGINE/bin/clusterbook.js" "$@"; }
`;

/** Environment variables set by the test runner, removed for commands. */
const ofTestRunner = [
  'NODE_ENV',
  'DEV',
  'PROD',
  'MODE',
  'SITE',
  'BASE_URL',
  'VITEST',
  'CLUSTERBOOK_LANGUAGES_FROM',
];

/**
 * Starts a journey in an empty temporary folder.
 * @param language system language, which commands use for messages
 */
export function startJourney(language = 'en'): Journey {
  const folder = mkdtempSync(join(tmpdir(), 'clusterbook-journey-'));
  const path = (file: string) => join(folder, file);
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    CLUSTERBOOK_THREADS: '1',
    LC_ALL: `${language}.UTF-8`,
    NODE: process.execPath,
    ENGINE: root,
  };
  for (const name of ofTestRunner) delete env[name];
  const type = async (line: string): Promise<Answer> => {
    const child = spawn('sh', ['-c', `${commands}\n${line}`], {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const heard = { out: '', err: '', all: '' };
    for (const part of ['out', 'err'] as const) {
      child[`std${part}`].setEncoding('utf8').on('data', (text: string) => {
        heard[part] += text;
        heard.all += text;
      });
    }
    const code = await new Promise<number | null>((done) => child.on('close', done));
    return { code, ...heard };
  };
  const read = (file: string) => readFileSync(path(file), 'utf8');
  const write = (file: string, content: string | Uint8Array) => {
    mkdirSync(dirname(path(file)), { recursive: true });
    writeFileSync(path(file), content);
  };
  return {
    folder,
    path,
    type,
    read,
    readYaml: (file) => parse(read(file)),
    write,
    change(file, ...changes) {
      const changed = changes.reduce((before, [from, to]) => {
        const after = before.replace(from, to);
        if (after === before) throw new Error(`expected ${String(from)} in ${file}`);
        return after;
      }, read(file));
      write(file, changed);
    },
    bring: (from, to) => cpSync(join(root, from), path(to), { recursive: true }),
    async run(line) {
      const answer = await type(line);
      if (answer.code !== 0) throw new Error(`${line}\nended with ${answer.code}:\n${answer.all}`);
      return answer;
    },
    talk: (line) => new Terminal(`${commands}\n${line}`, { cwd: folder, env }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
