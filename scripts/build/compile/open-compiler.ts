import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CompiledPages } from './compile-pages.ts';

type Asked =
  | { readonly kind: 'pages'; readonly folder: string }
  | { readonly kind: 'texts'; readonly files: readonly string[] };

/** What is to be compiled, with a folder of this build. */
export type Question = Asked & { readonly number: number; readonly work: string };

/** What was made, or what went wrong. */
export type Answer = { readonly number: number } & (
  { readonly made: unknown } | { readonly failed: string }
);

/** Astro and its bundler in a process of their own. */
export interface Compiler {
  /** Compiles all pages, see `compilePages`. @throws what Astro threw */
  compilePages(folder: string): Promise<CompiledPages>;
  /** The code of texts, in their order. @throws what the compiler says of a text that it cannot read */
  compileTexts(files: readonly string[]): Promise<readonly string[]>;
  close(): void;
}

const script = fileURLToPath(new URL('./compile-process.ts', import.meta.url));

/**
 * Compiles in a process, which starts with the first thing to compile: the bundler takes a gigabyte, which a thread
 * would not give back.
 * @param home folder below which `work` lies: Astro expects to start there
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
