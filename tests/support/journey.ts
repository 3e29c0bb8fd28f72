import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './folders.ts';
import { parse } from 'yaml';
import { Terminal } from './terminal.ts';

/** What a typed line printed. */
export interface Answer {
  /** Exit code; null if a signal ended it. */
  readonly code: number | null;
  /** Standard output. */
  readonly out: string;
  /** Standard error: progress and errors. */
  readonly err: string;
  /** Both, in the order in which they arrived. */
  readonly all: string;
}

/** A folder in which a person works, with the commands of the docs at hand. */
export interface Journey {
  readonly folder: string;
  /** The path of a file of the folder. */
  path(file: string): string;
  read(file: string): string;
  readYaml(file: string): unknown;
  write(file: string, content: string | Uint8Array): void;
  /**
   * A file with other words, as somebody types them.
   * @throws Error where the words that are replaced are not there
   */
  change(file: string, ...changes: readonly (readonly [RegExp | string, string])[]): void;
  /** Copies a file or folder, given by its path in the project, into the folder. */
  bring(from: string, to: string): void;
  /** Runs a line as it is printed in the docs; quotes and `*` work as in a terminal. */
  type(line: string): Promise<Answer>;
  /**
   * The same for a line that has to succeed.
   * @throws Error with the output if it fails
   */
  run(line: string): Promise<Answer>;
  /** Starts a line that asks for answers, in a terminal. */
  talk(line: string): Terminal;
  remove(): void;
}

/**
 * The commands of the docs as shell functions: `npm run NAME --` and `npx clusterbook` run this project
 * in the current folder, without the half second that npm takes to start.
 */
const commands = `
npm() {
  shift; name=$(printf %s "$1" | tr : -); shift
  if [ "\${1-}" = -- ]; then shift; fi
  "$NODE" "$ENGINE/scripts/$name.ts" "$@"
}
npx() { shift; "$NODE" "$ENGINE/bin/clusterbook.js" "$@"; }
`;

/** Variables that the test runner sets, and that are not meant for commands. */
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
 * Starts a journey in an empty folder.
 * @param language of the messages, as the system of the person has it
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
