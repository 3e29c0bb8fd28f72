import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { engine } from '../../../scripts/workplace.ts';

/** A folder to be served by a recipe as it is published. */
export interface Trial {
  /** Folder that the server shows; the site stands in it or, below a path, in a folder of it. */
  readonly root: string;
  /** Path of the site, with a slash at each end. */
  readonly base: string;
  readonly port: number;
  /** Folder for what the server writes. */
  readonly work: string;
}

/** A server of which there is a recipe. */
export interface TrialServer {
  readonly name: string;
  readonly program: string;
  /** Its packages in Debian. */
  readonly packages: string;
  /** Writes its settings, made of the recipe; the arguments with which it runs in the foreground. */
  prepare(trial: Trial): readonly string[];
}

/** A recipe with its places and its address put in, as its own comments tell it to be changed. */
export function fillRecipe(path: string, { root, base, port }: Trial, address: string): string {
  const below = base.slice(0, -1);
  return readFileSync(join(engine, 'examples/hosting', path), 'utf8')
    .replaceAll('/srv/site/hosting', `${root}${below}/hosting`)
    .replaceAll('/srv/site', root)
    .replaceAll(/(error_page 404 |rewrite \* )\/404/g, `$1${below}/404`)
    .replaceAll(/^(\s*)(listen 80|<VirtualHost \*:80>|example\.org(?= \{))/gm, (_, indent, said) =>
      said === 'listen 80' ? `${indent}listen 127.0.0.1:${port}` : `${indent}${address}`,
    );
}

/** Writes a file of settings into the folder of a trial. */
export function writeSettings({ work }: Trial, name: string, text: string): string {
  mkdirSync(work, { recursive: true });
  const file = join(work, name);
  writeFileSync(file, text);
  return file;
}

async function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  );
}

/**
 * Starts a server and waits until it answers.
 * @returns how to end it
 * @throws Error with what it said when it ends by itself
 */
export async function startServer(server: TrialServer, trial: Trial): Promise<() => Promise<void>> {
  if (!existsSync(server.program))
    throw new Error(`${server.program}: apt install ${server.packages}`);
  const child: ChildProcess = spawn(server.program, server.prepare(trial), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, XDG_DATA_HOME: trial.work, XDG_CONFIG_HOME: trial.work },
  });
  let said = '';
  child.stderr?.on('data', (bytes: Buffer) => {
    said += bytes.toString();
  });
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  for (let tries = 0; !(await answers(trial.port)); tries += 1) {
    if (child.exitCode !== null || tries > 100) {
      child.kill();
      throw new Error(`${server.name}: ${said}`);
    }
    await new Promise((later) => setTimeout(later, 100));
  }
  return async () => {
    child.kill();
    await ended;
  };
}
