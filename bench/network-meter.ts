import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** Types of requests made by a search; the page itself is not counted. */
const counted = new Set(['Script', 'Fetch', 'XHR']);

/** Milliseconds without requests after which a page counts as quiet. */
const quiet = 200;

export interface Transfer {
  readonly url: string;
  /** Bytes transferred, including headers. */
  readonly bytes: number;
}

/** Records requests of a page's scripts over the network. */
export interface NetworkMeter {
  /** Wait until no request is pending. */
  settle(): Promise<void>;
  /** Requests since the last call. */
  take(): readonly Transfer[];
}

/** Start recording before the page is opened. */
export async function startMeter(page: Page): Promise<NetworkMeter> {
  const session = await page.context().newCDPSession(page);
  const open = new Map<string, { readonly type: string; readonly url: string }>();
  let ended: Transfer[] = [];
  let last = performance.now();
  session.on('Network.requestWillBeSent', ({ requestId, type = '', request }) => {
    open.set(requestId, { type, url: request.url });
    last = performance.now();
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const { type, url } = open.get(requestId) ?? { type: '', url: '' };
    // The engine is also preloaded, which counts as another type.
    const isCounted = counted.has(type) || url.includes('/pagefind/');
    if (isCounted) ended.push({ url, bytes: encodedDataLength });
    open.delete(requestId);
    last = performance.now();
  });
  session.on('Network.loadingFailed', ({ requestId }) => {
    open.delete(requestId);
    last = performance.now();
  });
  await session.send('Network.enable');
  return {
    async settle() {
      while (open.size > 0 || performance.now() - last < quiet) await sleep(20);
    },
    take() {
      const taken = ended;
      ended = [];
      return taken;
    },
  };
}
