import {
  type CompiledApp,
  type Component,
  renderComponent,
  type Runtime,
} from '../compile/astro-internals.ts';
import type { ListedPage } from './list-pages.ts';

type Finish = Awaited<ReturnType<Runtime['loadFinish']>>;

export interface Renderer {
  readonly app: CompiledApp;
  readonly runtime: Runtime;
  readonly finish: Finish;
  /** With both slashes. */
  readonly base: string;
  /** By route. */
  readonly styles: ReadonlyMap<string, readonly string[]>;
}

const html = 'text/html';

async function renderFile(
  { module, params, props }: ListedPage,
  { isFinished, finishAnswer }: Finish,
  path: string,
): Promise<string | Uint8Array | undefined> {
  const { GET } = module as { readonly GET?: (given: object) => Response | Promise<Response> };
  if (!GET) throw new Error('expected the function GET, found none');
  const response = await GET({ params, props });
  if (response.body === null) return undefined;
  const type = response.headers.get('content-type') ?? '';
  if (isFinished(type)) return finishAnswer(await response.text(), type, path);
  return new Uint8Array(await response.arrayBuffer());
}

/**
 * Content of a page or file.
 * @returns undefined if there is none
 */
export async function renderPage(
  page: ListedPage,
  { app, runtime, finish, base, styles }: Renderer,
): Promise<string | Uint8Array | undefined> {
  const isPage = page.type === 'page';
  const address = `${base}${page.path}${isPage && page.path !== '' ? '/' : ''}`;
  if (finish.isGone(address)) return undefined;
  if (!isPage) return renderFile(page, finish, address);
  const { module, props, params, route } = page;
  const { default: component } = module as { readonly default: Component };
  const asked = { component, props, params, styles: styles.get(route) ?? [] };
  return finish.finishAnswer(await renderComponent(app, runtime, asked), html, address);
}
