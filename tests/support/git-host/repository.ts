import { createHash } from 'node:crypto';

/** A change of a file that a commit brings; without bytes it deletes the file. */
export interface FileChange {
  readonly path: string;
  readonly bytes?: Buffer;
}

/** What somebody sent to be kept. */
export interface Commit {
  readonly id: string;
  readonly message: string;
  readonly changes: readonly FileChange[];
}

/** A branch that waits to be merged, and what asks for it. */
export interface MergeRequest {
  readonly branch: string;
  readonly title: string;
  readonly labels: string[];
}

/** A repository of one branch that is only remembered: its files as they are now, and its commits. */
export class Repository {
  readonly owner = 'agency';
  readonly name = 'portal';
  readonly branch = 'trunk';
  readonly files: Map<string, Buffer>;
  readonly commits: Commit[] = [];
  /** Changes on branches of their own, which the main one does not have. */
  readonly branches = new Map<string, readonly FileChange[]>();
  readonly requests: MergeRequest[] = [];

  constructor(files: Iterable<readonly [string, Buffer]>) {
    this.files = new Map(files);
  }

  get head(): string {
    return createHash('sha1').update(`commit ${this.commits.length}`).digest('hex');
  }

  get message(): string {
    return this.commits.at(-1)?.message ?? 'First files';
  }

  /** The text of a file; empty where there is none. */
  textOf(path: string): string {
    return this.files.get(path)?.toString('utf8') ?? '';
  }

  commit(message: string, changes: readonly FileChange[]): void {
    for (const { path, bytes } of changes) {
      if (bytes) this.files.set(path, bytes);
      else this.files.delete(path);
    }
    this.commits.push({ id: this.head, message, changes });
  }

  /** The files as a tree of Git lists them. */
  list(): readonly { path: string; type: 'blob'; sha: string; size: number }[] {
    return [...this.files].map(([path, bytes]) => ({
      path,
      type: 'blob',
      sha: blobId(bytes),
      size: bytes.length,
    }));
  }

  /** The file with an id of Git. */
  find(id: string): Buffer | undefined {
    return [...this.files.values()].find((bytes) => blobId(bytes) === id);
  }
}

/** By what Git knows the contents of a file. */
export function blobId(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** What is asked of a service: the path is without the beginning of its interface. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** How a service answers: JSON, or bytes as they are; undefined for what it does not have. */
export type Answer = { readonly json: unknown } | { readonly bytes: Buffer } | undefined;

/** One of the three services, as far as an editor of files needs it. */
export interface Service {
  /** Where its interface begins: `/api/v4`. */
  readonly root: string;
  /** Where it answers GraphQL, if it does. */
  readonly graph?: string;
  /** How a token is sent. */
  readonly scheme: 'token' | 'Bearer';
  answer(repository: Repository, asked: Asked): Answer;
}

/** The query and the variables of a request in GraphQL. */
export interface GraphQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}
