import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CompiledPages } from './compile-pages.ts';

type Asked =
  | { readonly kind: 'pages'; readonly folder: string }
  | { readonly kind: 'texts'; readonly files: readonly string[] };

export type Question = Asked & { readonly number: number; readonly work: string };

export type Answer = { readonly number: number } & (
  { readonly made: unknown } | { readonly failed: string }
);

/** Astro and its bundler in a separate process. */
export interface Compiler {
  /** Compile all pages, see `compilePages`. @throws what Astro threw */
  compilePages(folder: string): Promise<CompiledPages>;
  /** In order. @throws what the compiler reports of a text */
  compileTexts(files: readonly string[]): Promise<readonly string[]>;
  close(): void;
}

const script = fileURLToPath(new URL('./compile-process.ts', import.meta.url));

/**
 * Compile in a separate process, started on the first request: the bundler takes a gigabyte, which a thread
 * would not release.
 * @param home folder that contains `work`: Astro expects to start there
 * @param work a folder of this build
 */
export function openCompiler(home: string, work: string): Compiler {
  let running: ChildProcess | undefined;
  const waiting: PromiseWithResolvers<unknown>[] = [];
  const failAll = (error: Error) => {
    for (const { reject } of waiting) reject(error);
  };
  function start(): ChildProcess {
    const compiler = fork(script, { cwd: home, serialization: 'advanced' });
    compiler.on('message', (answer: Answer) => {
      const asked = waiting[answer.number];
      if ('failed' in answer) asked?.reject(new Error(answer.failed));
      else asked?.resolve(answer.made);
    });
    compiler.on('error', failAll);
    compiler.on('exit', (code) => {
      failAll(new Error(`the process that compiles pages ended with ${code}`));
    });
    return compiler;
  }
  function ask<T>(asked: Asked): Promise<T> {
    const answered = Promise.withResolvers<unknown>();
    const number = waiting.push(answered) - 1;
    running ??= start();
    running.send({ ...asked, number, work } satisfies Question);
    return answered.promise as Promise<T>;
  }
  return {
    compilePages: (folder) => ask<CompiledPages>({ kind: 'pages', folder }),
    compileTexts: (files) => ask<readonly string[]>({ kind: 'texts', files }),
    close() {
      running?.removeAllListeners();
      running?.kill();
      running = undefined;
    },
  };
}
