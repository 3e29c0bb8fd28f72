import type { RouteData, SSRResult } from 'astro';
import type * as runtimeModule from './runtime.ts';

/*
 * Internals of Astro (7.3.5) that rendering relies on; a test fails if an upgrade changes them. Others: names of
 * resized pictures in `photographs.ts`, and places of Astro's files in `own-astro-folder.ts`.
 */

/** Folder of compiled pages, below that of the site, during Astro's build. */
export const compiledFolder = '.prerender';

/** Prefix of the entry module. */
export const entryName = 'prerender-entry';

export interface CompiledApp {
  readonly manifest: Pick<
    SSRResult,
    | 'base'
    | 'clientDirectives'
    | 'componentMetadata'
    | 'compressHTML'
    | 'inlinedScripts'
    | 'renderers'
  > & {
    readonly routes: readonly { readonly routeData: RouteData }[];
    readonly key: SSRResult['key'];
    readonly trailingSlash: SSRResult['trailingSlash'];
    readonly userAssetsBase?: string | undefined;
    /** Files of scripts, relative to the folder of the site. */
    readonly entryModules: Readonly<Record<string, string>>;
  };
  readonly routeCache: {
    get(route: RouteData): { readonly staticPaths?: readonly ListedPath[] } | undefined;
  };
  getComponentByRoute(route: RouteData): Promise<unknown>;
}

export interface ListedPath {
  readonly params: Readonly<Record<string, string | number | undefined>>;
  readonly props?: Readonly<Record<string, unknown>> | undefined;
}

export type Runtime = typeof runtimeModule;

export type Component = Parameters<Runtime['renderToString']>[1];

export interface FoundSheet {
  readonly depth: number;
  readonly order: number;
  readonly sheet: { readonly type: 'external' | 'inline'; readonly src?: string };
}

/** Astro's order of style sheets: from those shared by most pages to those of one component. */
export function compareSheets(a: FoundSheet, b: FoundSheet): number {
  if (a.order === -1 && b.order >= 0) return 1;
  if (b.order === -1 && a.order >= 0) return -1;
  if (a.order !== b.order) return a.order - b.order;
  if (a.depth === -1) return -1;
  if (b.depth === -1) return 1;
  return a.depth > b.depth ? -1 : 1;
}

/** The object that components see as `Astro`, with the properties used here. */
class AstroGlobal {
  readonly self = null;
  readonly props: object;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly slots: { has(name: string): boolean };

  constructor(
    props: object,
    slots: Readonly<Record<string, unknown>> | null,
    params: Readonly<Record<string, string | undefined>>,
  ) {
    this.props = props;
    this.params = params;
    this.slots = { has: (name) => Boolean(slots?.[name]) };
  }
}

const newMetadata = (): SSRResult['_metadata'] => ({
  hasHydrationScript: false,
  rendererSpecificHydrationScripts: new Set(),
  hasRenderedHead: false,
  renderedScripts: new Set(),
  hasDirectives: new Set(),
  hasRenderedServerIslandRuntime: false,
  headInTree: false,
  extraHead: [],
  extraStyleHashes: [],
  extraScriptHashes: [],
  propagators: new Set(),
  routeHasPropagation: false,
  pendingSlotEvaluations: [],
  templateDepth: 0,
});

export interface AskedComponent {
  readonly component: Component;
  readonly props: Readonly<Record<string, unknown>>;
  readonly params: Readonly<Record<string, string | undefined>>;
  /** Addresses, in order. */
  readonly styles: readonly string[];
}

/**
 * Render a page by calling its component directly, bypassing Astro's request handling: the same bytes in 56 % of
 * the time.
 * @throws what the component throws
 */
export async function renderComponent(
  { manifest }: CompiledApp,
  { renderToString }: Runtime,
  { component, props, params, styles }: AskedComponent,
): Promise<string> {
  const { base, clientDirectives, compressHTML, componentMetadata, renderers } = manifest;
  const metadata = newMetadata();
  const known = componentMetadata.get(component.moduleId ?? '');
  metadata.headInTree = known?.containsHead ?? false;
  metadata.routeHasPropagation = ['self', 'in-tree'].includes(known?.propagation ?? 'none');
  const result = {
    base,
    clientDirectives,
    compressHTML,
    componentMetadata,
    renderers,
    params,
    inlinedScripts: manifest.inlinedScripts,
    userAssetsBase: manifest.userAssetsBase,
    key: manifest.key,
    trailingSlash: manifest.trailingSlash,
    cancelled: false,
    partial: false,
    createAstro: (own: object, slots: Readonly<Record<string, unknown>> | null) =>
      new AstroGlobal(own, slots, params),
    styles: new Set(styles.map((href) => ({ props: { rel: 'stylesheet', href }, children: '' }))),
    scripts: new Set(),
    links: new Set(),
    resolve(specifier: string) {
      const file = manifest.entryModules[specifier];
      if (!file) throw new Error(`expected the script ${specifier}, found none`);
      return Promise.resolve(base + file);
    },
    response: { status: 200, statusText: 'OK', headers: new Headers() },
    shouldInjectCspMetaTags: false,
    _metadata: metadata,
  } as unknown as SSRResult;
  const html = await renderToString(result, component, { ...props }, {}, true);
  if (typeof html !== 'string') throw new Error('expected a page, found a response');
  return html;
}
