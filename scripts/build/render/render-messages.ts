import type { SSRManifest } from 'astro';

/** The part of the compiled pages that renders one (Astro 7.3.5, `astro/dist/core/build/app.js`). */
export interface PrerenderApp {
  readonly manifest: Pick<SSRManifest, 'routes'>;
  setInternals(internals: { readonly pagesByKeys: PageStyles }): void;
  setOptions(options: {
    readonly settings: { readonly scripts: readonly [] };
    readonly logger: { readonly options: { readonly destination: unknown } };
  }): void;
  render(request: Request, options: { readonly routeData: unknown }): Promise<Response>;
}

/** Which style sheets each page has, as Astro found when it bundled them. */
export type PageStyles = ReadonlyMap<string, { readonly styles: readonly unknown[] }>;

/** What a thread needs to render pages. */
export interface ThreadStart {
  /** URL of the compiled pages. */
  readonly entry: string;
  readonly pagesByKeys: PageStyles;
}

/** A page to render: its address, and the route that it belongs to. */
export interface RenderTask {
  readonly id: number;
  readonly url: string;
  readonly component: string;
  readonly route: string;
}

/** What became of it. */
export type RenderAnswer = { readonly id: number } & (
  | {
      readonly kind: 'page';
      readonly status: number;
      readonly headers: readonly (readonly [string, string])[];
      readonly body: ArrayBuffer | null;
    }
  /** It shows photographs, which Astro makes smaller where it runs itself. */
  | { readonly kind: 'photographs' }
  | { readonly kind: 'failed'; readonly error: unknown }
);
