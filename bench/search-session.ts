import type { Browser } from 'playwright-core';
import type { Locale } from '../src/i18n/locales.ts';
import { startMeter, type Transfer } from './network-meter.ts';
import type { SearchSurface } from './search-surfaces.ts';

/** Cost of one search. */
export interface SearchCost {
  /** All requests of the page's scripts; for a first search, since the page was opened. */
  readonly transfers: readonly Transfer[];
  /** Of these over the network. */
  readonly bytes: number;
  /** From the last key stroke to the first rendered result; NaN without one. */
  readonly milliseconds: number;
}

/** A first search from an empty cache, and a later one in the same view of the page. */
export interface SearchSession {
  readonly first: SearchCost;
  readonly later: SearchCost;
}

/** Timeouts of this length are the search's debouncing of key strokes. */
const pauses = { from: 100, below: 200 };

/** Milliseconds from the focus to the last letter; fast typists take as long for two letters. */
const hand = 300;

/** Milliseconds after which a result is no longer awaited. */
const longest = 5000;

/** Runs in the page: end debouncing at once, since it is not part of the search time. */
function endPauses({ from, below }: typeof pauses): void {
  const later = window.setTimeout.bind(window);
  const isPause = (wait: number) => wait >= from && wait < below;
  window.setTimeout = ((act: () => void, wait = 0) =>
    later(act, isPause(wait) ? 0 : wait)) as typeof window.setTimeout;
}

interface Typed {
  readonly box: string;
  readonly result: string;
  readonly query: string;
  readonly hand: number;
  readonly longest: number;
}

/** Runs in the page: enter a query at once; returns milliseconds until a new result is rendered. */
async function typeQuery({ box, result, query, hand, longest }: Typed): Promise<number> {
  const input = document.querySelector<HTMLInputElement>(box);
  if (!input) throw new Error(`expected a search box ${box}, found none`);
  for (const old of document.querySelectorAll<HTMLElement>(result)) old.dataset.old = '';
  const drawn = new Promise<number>((done) => {
    const look = () => {
      if (!document.querySelector(`${result}:not([data-old])`)) return;
      observer.disconnect();
      // After the frame that shows it.
      requestAnimationFrame(() => setTimeout(() => done(performance.now())));
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true });
    setTimeout(() => done(Number.NaN), longest);
  });
  input.focus();
  await new Promise((done) => setTimeout(done, hand));
  input.value = query;
  const started = performance.now();
  input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  return (await drawn) - started;
}

/**
 * Open a page with an empty cache and search twice.
 * @param address of the server, without a trailing slash
 * @param queries the first and the later one
 * @param slower CPU slowdown relative to this machine
 */
export async function runSession(
  browser: Browser,
  address: string,
  { path, box, result }: SearchSurface,
  locale: Locale,
  queries: readonly [first: string, later: string],
  slower = 1,
): Promise<SearchSession> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const meter = await startMeter(page);
    await page.addInitScript(endPauses, pauses);
    await page.goto(address + path(locale));
    await meter.settle();
    if (slower > 1) {
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    }
    const ask = async (query: string): Promise<SearchCost> => {
      const milliseconds = await page.evaluate(typeQuery, { box, result, query, hand, longest });
      await meter.settle();
      const transfers = meter.take();
      return {
        transfers,
        bytes: transfers.reduce((sum, { bytes }) => sum + bytes, 0),
        milliseconds,
      };
    };
    return { first: await ask(queries[0]), later: await ask(queries[1]) };
  } finally {
    await context.close();
  }
}
