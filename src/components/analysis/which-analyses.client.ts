import { readAddress } from '../view/view-address.client.ts';
import { type AskedFor, findResults, type PageLink, readFor } from './read-for.ts';

/**
 * The list of analyses as one cluster, region or sector sees it: which have a result for it, and what
 * the others would need. What is found of it is what its own page tells.
 */
const list = document.querySelector<HTMLElement>('[data-analyses]');
const asked = readFor(location.search);
if (list && asked) void showFor(list, asked);
else leaveOut();

/** What the address asks for has no page, so that nothing is known of it: that is said. */
function leaveOut(): void {
  readAddress([{ name: 'for', knows: () => false }]);
}

/** The links of a page, of those beside the one that led here the words too. */
function linksOf(page: Document): PageLink[] {
  const here = page.querySelector('main a[href*="/analyses/?for="]')?.closest('div');
  return [...page.querySelectorAll<HTMLAnchorElement>('main a[href*="/analyses/"]')].map(
    (link) => ({
      href: link.getAttribute('href') ?? '',
      text: link.textContent?.trim() ?? '',
      isTold: here?.contains(link) === true,
    }),
  );
}

async function showFor(all: HTMLElement, { kind, id }: AskedFor): Promise<void> {
  const address = new URL(`../${kind}/${id}/`, location.href).pathname;
  const answer = await fetch(address).catch(() => undefined);
  if (!answer?.ok) return leaveOut();
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const results = findResults(linksOf(page));
  const items = [...all.querySelectorAll<HTMLElement>('[data-analysis]')];
  const found = items.flatMap((item) => {
    const result = results.get(item.dataset.analysis ?? '');
    // A form that can begin with what is known of a cluster finds it by its id.
    for (const link of item.querySelectorAll('a')) {
      if (kind === 'clusters') link.search = `?cluster=${encodeURIComponent(id)}`;
    }
    if (!result) return [];
    const has = item.querySelector<HTMLElement>('[data-has]');
    has?.toggleAttribute('hidden', false);
    item.querySelector<HTMLElement>('[data-lacks]')?.toggleAttribute('hidden', true);
    const link = has?.querySelector('a');
    if (link) link.href = result.href;
    // A value stands on the page behind the name of its analysis, which is above it here.
    const title = item.querySelector('a')?.textContent?.trim() ?? '';
    const told = result.told.filter((text) => text !== title);
    has?.append(...told.map((text) => ` (${text.replace(`${title} – `, '')})`));
    return [item];
  });
  all.prepend(...found);
  const shown = document.querySelector<HTMLElement>('[data-for]');
  const back = shown?.querySelector('a');
  if (!shown || !back) return;
  back.href = address;
  back.textContent = page.querySelector('h1')?.textContent?.trim() || id;
  const count = shown.querySelector('[data-count]');
  if (count) count.textContent = `${found.length} / ${items.length}`;
  shown.hidden = false;
}
