import {
  cachePrefix,
  type KeepAnswer,
  type KeepRequest,
  searchMark,
} from '../../offline/cache-names.ts';
import type { OfflineView } from '../../queries/frame/privacy/view-privacy.ts';

/** Nothing is cached, and no worker runs, until a reader presses the button. */
const place = document.querySelector<HTMLElement>('[data-offline]');
const { worker = '', base = '', languages = '', messages = '{}' } = place?.dataset ?? {};
const language = document.documentElement.lang;
const words = JSON.parse(messages) as OfflineView['messages'];
const part = <E extends HTMLElement>(name: string) => place?.querySelector<E>(`[data-${name}]`);
const keepButton = part<HTMLButtonElement>('keep');
const removeButton = part<HTMLButtonElement>('remove');

function tell(text: string): void {
  const status = part('status');
  if (status) status.textContent = text;
}

/** Pages are cached in all languages, search only in those requested by the reader. */
function show(isKept: boolean, hasSearch: boolean): void {
  if (keepButton) keepButton.hidden = isKept && hasSearch;
  if (removeButton) removeButton.hidden = !isKept;
}

const cachesOfSite = async () =>
  (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)));

/** Worker of this site, not of one next to or above it. */
async function findWorker(): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(base);
  return found && new URL(found.scope).pathname === base ? found : undefined;
}

/** Wait until a newly fetched worker is active. */
async function untilActive({ installing, waiting, active }: ServiceWorkerRegistration) {
  const found = active ?? waiting ?? installing;
  if (!found) throw new Error('expected a worker, found none');
  await new Promise<void>((done, fail) => {
    const look = () => {
      if (found.state === 'activated') done();
      else if (found.state === 'redundant') fail(new Error('expected a worker that starts'));
    };
    found.addEventListener('statechange', look);
    look();
  });
  return found;
}

/** Ask the worker to cache the search and this page; resolves when all is cached. */
function ask(found: ServiceWorker): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const asked: KeepRequest = {
    language,
    languages: languages.split(' '),
    page: location.origin + location.pathname,
  };
  return new Promise((done, fail) => {
    port1.onmessage = ({ data }: MessageEvent<KeepAnswer>) => {
      if ('failed' in data) fail(new Error('expected pages to be kept'));
      else if (data.kept === data.of) done();
    };
    found.postMessage(asked, [port2]);
  });
}

async function remove(): Promise<void> {
  await (await findWorker())?.unregister();
  await Promise.all((await cachesOfSite()).map((name) => caches.delete(name)));
}

async function keep(): Promise<void> {
  tell(words.working);
  const before = await findWorker();
  try {
    await ask(await untilActive(await navigator.serviceWorker.register(worker, { scope: base })));
    show(true, true);
    tell(words.kept);
  } catch {
    // Keep what was cached before.
    if (!before) await remove();
    tell(words.failed);
  }
}

async function showState(): Promise<void> {
  const isKept = (await findWorker()) !== undefined;
  const hasSearch = (await caches.match(searchMark(base, language))) !== undefined;
  show(isKept, hasSearch);
  if (isKept) tell(hasSearch ? words.kept : words.other);
}

keepButton?.addEventListener('click', () => {
  keepButton.disabled = true;
  void keep().finally(() => {
    keepButton.disabled = false;
  });
});
removeButton?.addEventListener('click', () => {
  void remove().then(() => {
    show(false, false);
    tell(words.removed);
  });
});

if ('serviceWorker' in navigator && isSecureContext) {
  void showState();
} else tell(words.unable);
