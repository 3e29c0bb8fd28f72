import type { RouteData } from 'astro';
import { PageAccount, type ReadList } from '../../../src/portal/reads/page-account.ts';
import { packNumbers, unpackNumbers } from '../../../src/domain/reads/packed-numbers.ts';
import type { PageStyles } from '../render/render-messages.ts';
import type { ThreadRoute } from '../render/render-thread.ts';
import type { KeptRoute } from './kept-site.ts';
import type { KeptFile } from './page-store.ts';
import { BookReader, ReadBook } from './read-book.ts';

/** A page that has been made. */
export interface LedgerPage {
  readonly url: string;
  readonly component: string;
  readonly route: string;
  readonly type: string;
  readonly hasBody: boolean;
  /** Its file, if it was kept when it was written. */
  readonly kept: KeptFile | undefined;
  readonly read: ReadList;
  readonly photographs: readonly string[];
}

/** Writes down what a build of all pages makes, so that the next one may keep it. */
export class SiteLedger {
  readonly book = new ReadBook();
  readonly account = new PageAccount();
  readonly routes: KeptRoute[] = [];
  /** By their paths. */
  readonly pages = new Map<string, LedgerPage>();
  readonly photographs = new Map<string, string>();
  readonly #reader = new BookReader(this.book);
  readonly #commons: ReadList[] = [];
  entry = '';
  styles: PageStyles = new Map();
  /** Host at which the site stands. */
  origin = '';
  /** Why none of it can be kept. */
  fault: string | undefined;

  /** What something read in this thread, in the numbers of the book. */
  translate(read: ReadList): ReadList {
    this.#reader.take(this.account.take());
    return this.#reader.translate(read);
  }

  addRoute({ component, route, type }: RouteData, { paths, given, read }: ThreadRoute): void {
    this.routes.push({ component, route, type, paths, given, read });
  }

  addCommon(read: ReadList): void {
    this.#commons.push(read);
  }

  /** What all pages depend on, whoever made them. */
  get common(): ReadList {
    return joinReads([...this.#commons, this.translate(this.account.common)]);
  }
}

/** What several lists name together. */
export function joinReads(lists: readonly ReadList[]): ReadList {
  return {
    readings: packNumbers(lists.flatMap(({ readings }) => unpackNumbers(readings))),
    shared: packNumbers(lists.flatMap(({ shared }) => unpackNumbers(shared))),
  };
}
