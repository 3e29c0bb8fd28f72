import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** Kinds of requests that a search makes; what makes up a page itself is not counted. */
const counted = new Set(['Script', 'Fetch', 'XHR']);

/** So long nothing may be under way before a page counts as quiet, in milliseconds. */
const quiet = 200;

/** A request that has ended. */
export interface Transfer {
  readonly url: string;
  /** Body as it was sent, with its head. */
  readonly bytes: number;
}

/** Notes what scripts of a page bring over the network. */
export interface NetworkMeter {
  /** Waits until nothing is under way. */
  settle(): Promise<void>;
  /** What has come since it was asked last. */
  take(): readonly Transfer[];
}

/** Begins to take notes, before the page is opened. */
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
    if (counted.has(type)) ended.push({ url, bytes: encodedDataLength });
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
