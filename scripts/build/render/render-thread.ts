import { Worker } from 'node:worker_threads';
import type { NamedCall } from '../../../src/domain/reads/share-reads.ts';
import type { ReadList } from '../../../src/portal/reads/page-account.ts';
import { BookReader, type ReadBook } from '../kept/read-book.ts';
import type {
  AskTask,
  CommonTask,
  ListTask,
  PageAnswer,
  RenderTask,
  RoutePaths,
  ThreadAnswer,
  ThreadStart,
} from './render-messages.ts';

/** A page as a thread has made it. */
export interface ThreadPage extends Pick<
  PageAnswer,
  'status' | 'photographs' | 'isWritten' | 'kept'
> {
  readonly response: Response;
  /** What it read, in the numbers of the book; only where one is kept. */
  readonly read: ReadList | undefined;
}

/** The pages of a route, and what their list depends on. */
export interface ThreadRoute extends RoutePaths {
  readonly read: ReadList;
}

/** A second thread that renders pages. */
export interface RenderThread {
  /**
   * Renders a page.
   * @returns undefined for one with photographs
   * @throws what the page threw, or why the thread ended
   */
  render(task: Omit<RenderTask, 'id' | 'kind'>): Promise<ThreadPage | undefined>;
  /** Lists the pages of a route; only where account is kept of what is read. */
  list(task: Pick<ListTask, 'component' | 'route'>): Promise<ThreadRoute>;
  /** Computes something that pages share, and tells what that depends on; only where account is kept. */
  ask(call: NamedCall): Promise<ReadList>;
  /** What all of its pages have read. */
  common(): Promise<ReadList>;
  close(): Promise<void>;
}

type Answered = Exclude<ThreadAnswer, { readonly kind: 'failed' }>;

interface Promised {
  resolve(answer: { readonly answer: Answered; readonly read: ReadList | undefined }): void;
  reject(reason: unknown): void;
}

type AskedTask =
  Omit<RenderTask, 'id'> | Omit<ListTask, 'id'> | Omit<CommonTask, 'id'> | Omit<AskTask, 'id'>;

const unexpected = ({ kind }: Answered) => new Error(`expected another answer, found "${kind}"`);

/**
 * Starts a thread; it loads the compiled pages meanwhile.
 * @param book in which what pages read is noted, where it is
 */
export function openRenderThread(start: ThreadStart, book?: ReadBook): RenderThread {
  const workerData = { ...start, isKept: book !== undefined } satisfies ThreadStart;
  const worker = new Worker(new URL('./render-worker.ts', import.meta.url), { workerData });
  const reader = book && new BookReader(book);
  const asked = new Map<number, Promised>();
  let next = 0;
  let fault: unknown;
  const fail = (reason: unknown) => {
    fault = reason;
    for (const { reject } of asked.values()) reject(reason);
    asked.clear();
  };
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`the thread that renders pages ended with ${code}`)));
  worker.on('message', (answer: ThreadAnswer) => {
    const promised = asked.get(answer.id);
    asked.delete(answer.id);
    if (answer.kind === 'failed') return promised?.reject(answer.error);
    const told = 'told' in answer ? answer.told : undefined;
    if (told) reader?.take(told);
    promised?.resolve({ answer, read: told && reader?.translate(told.read) });
  });
  const ask = (task: AskedTask) => {
    if (fault !== undefined) return Promise.reject(fault);
    return new Promise<Parameters<Promised['resolve']>[0]>((resolve, reject) => {
      const id = next++;
      asked.set(id, { resolve, reject });
      worker.postMessage({ id, ...task });
    });
  };
  return {
    async render(task) {
      const { answer, read } = await ask({ kind: 'render', ...task });
      if (answer.kind === 'photographs') return undefined;
      if (answer.kind !== 'page') throw unexpected(answer);
      const { status, headers, body, photographs, isWritten, kept } = answer;
      const response = new Response(body, {
        status,
        headers: new Headers(Object.fromEntries(headers)),
      });
      return { response, status, photographs, isWritten, kept, read };
    },
    async list({ component, route }) {
      // Nothing besides is sent: numbers of what a kept route read are part of one list, and all of it would be copied.
      const { answer, read } = await ask({ kind: 'list', component, route });
      if (answer.kind !== 'paths' || !read) throw unexpected(answer);
      return { paths: answer.paths, given: answer.given, read };
    },
    async ask(call) {
      const { answer, read } = await ask({ kind: 'ask', call });
      if (!read) throw unexpected(answer);
      return read;
    },
    async common() {
      const { answer, read } = await ask({ kind: 'common' });
      if (!read) throw unexpected(answer);
      return read;
    },
    async close() {
      await worker.terminate();
    },
  };
}
