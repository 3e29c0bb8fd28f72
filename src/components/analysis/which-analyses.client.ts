import { readAddress } from '../view/view-address.client.ts';
import { type AskedFor, findResults, type PageLink, readFor } from './read-for.ts';

/**
 * List of analyses for one cluster, region or sector: those with a result for it, and the needs of the others.
 * Results are taken from the entry's own page.
 */
const list = document.querySelector<HTMLElement>('[data-analyses]');
const asked = readFor(location.search);
if (list && asked) void showFor(list, asked);
else leaveOut();

/** The requested entry has no page, so nothing is known of it: say so. */
function leaveOut(): void {
  readAddress([{ name: 'for', knows: () => false }]);
}

/** Links of a page; for those next to the link that led here, also their texts. */
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
    // A form that can be prefilled with data of a cluster finds it by its id.
    for (const link of item.querySelectorAll('a')) {
      if (kind === 'clusters') link.search = `?cluster=${encodeURIComponent(id)}`;
    }
    if (!result) return [];
    const has = item.querySelector<HTMLElement>('[data-has]');
    has?.toggleAttribute('hidden', false);
    item.querySelector<HTMLElement>('[data-lacks]')?.toggleAttribute('hidden', true);
    const link = has?.querySelector('a');
    if (link) link.href = result.href;
    // On the entry's page, values follow the name of the analysis, which is already shown above here.
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
