import type { RouteData, SSRManifest } from 'astro';
import type { NamedCall } from '../../../src/domain/reads/share-reads.ts';
import type { SitePlace, WrittenPage } from './open-page-writer.ts';
import type { ResultPlace } from '../kept/result-files.ts';
import type { Reading, ReadList, SharedList } from '../../../src/portal/reads/page-account.ts';

/** The part of the compiled pages that renders one (Astro 7.3.5, `astro/dist/core/build/app.js`). */
export interface PrerenderApp {
  readonly manifest: Pick<SSRManifest, 'routes'>;
  readonly routeCache: {
    get(
      route: RouteData,
    ): { readonly staticPaths?: readonly { readonly props?: object | undefined }[] } | undefined;
    set(route: RouteData, entry: { readonly mod: unknown; readonly staticPaths: unknown }): void;
  };
  getComponentByRoute(route: RouteData): Promise<unknown>;
  setInternals(internals: { readonly pagesByKeys: PageStyles }): void;
  setOptions(options: {
    readonly settings: { readonly scripts: readonly [] };
    readonly logger: { readonly options: { readonly destination: unknown } };
  }): void;
  render(request: Request, options: { readonly routeData: RouteData }): Promise<Response>;
}

/** Which style sheets each page has, as Astro found when it bundled them. */
export type PageStyles = ReadonlyMap<string, { readonly styles: readonly unknown[] }>;

/** What a thread needs to render pages. */
export interface ThreadStart {
  /** URL of the compiled pages. */
  readonly entry: string;
  readonly pagesByKeys: PageStyles;
  /** Folders of compiled code, whose imports lead into the engine. */
  readonly imports: readonly string[];
  /** Is account kept of what pages read? */
  readonly isKept?: boolean;
  /** What Astro answered for photographs in an earlier build; without it, pages with photographs are left. */
  readonly photographs?: ReadonlyMap<string, string>;
  /** Where drawings and the like are kept, if they are. */
  readonly results?: ResultPlace | undefined;
  /** Where the thread puts pages; without it, it gives them back. */
  readonly into?: SitePlace;
}

/** A page to render: its address, and the route that it belongs to. */
export interface RenderTask {
  readonly id: number;
  readonly kind: 'render';
  readonly url: string;
  readonly component: string;
  readonly route: string;
  /** Is its route known to give its pages nothing but their parameters? Then it need not be listed again. */
  readonly isBare?: boolean;
}

/** A route whose pages are to be listed. */
export interface ListTask {
  readonly id: number;
  readonly kind: 'list';
  readonly component: string;
  readonly route: string;
}

/** What is to be told what all pages of a thread have read. */
export interface CommonTask {
  readonly id: number;
  readonly kind: 'common';
}

/** Something that several pages show and that is to be computed, with what it reads. */
export interface AskTask {
  readonly id: number;
  readonly kind: 'ask';
  readonly call: NamedCall;
}

export type ThreadTask = RenderTask | ListTask | CommonTask | AskTask;

/** What something read, with all readings that have come up since the last answer. */
export interface ToldReads {
  readonly read: ReadList;
  readonly readings: readonly Reading[];
  readonly shared: readonly SharedList[];
}

/** The pages of a route. */
export interface RoutePaths {
  readonly paths: readonly string[];
  /** Those whose pages are given more than their parameters, with the digest of that if it is data. */
  readonly given: readonly (readonly [path: string, digest: string | undefined])[];
}

/** A page as it was rendered. */
export interface PageAnswer extends WrittenPage {
  readonly kind: 'page';
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  /** None where the page has none, and where the thread has written it. */
  readonly body: ArrayBuffer | null;
  readonly photographs: readonly string[];
  readonly told: ToldReads | undefined;
}

/** What became of a task. */
export type ThreadAnswer = { readonly id: number } & (
  | PageAnswer
  | ({ readonly kind: 'paths'; readonly told: ToldReads | undefined } & RoutePaths)
  | { readonly kind: 'common' | 'asked'; readonly told: ToldReads }
  /** It shows photographs, which Astro makes smaller where it runs itself. */
  | { readonly kind: 'photographs' }
  | { readonly kind: 'failed'; readonly error: unknown }
);
