import { loadSite, type LoadedSite } from '../src/search/query/load-site.ts';
import { startStaticServer } from './static-server.ts';

export interface OpenSearch {
  readonly site: LoadedSite;
  close(): Promise<void>;
}

/**
 * Open a search index as a browser does: over HTTP, from this machine alone.
 * @throws Error if there is none
 */
export async function openSearch(folder: string): Promise<OpenSearch> {
  const server = await startStaticServer(folder);
  try {
    const site = await loadSite(`${server.address}/`);
    return { site, close: () => server.close() };
  } catch (error) {
    await server.close();
    throw error;
  }
}
