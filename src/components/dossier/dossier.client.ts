import { copyLink } from '../analysis/lab/copy-link.client.ts';
import { readerDay } from '../reader-day.ts';
import { type AdoptedPart, adoptPage } from './adopt-page.client.ts';
import {
  addressOf,
  type DossierList,
  formatHash,
  moveItem,
  parseHash,
  removeItem,
} from './dossier-list.ts';
import { viewChanged } from '../view/view-events.ts';
import { keepDossier, readDossier } from './keep-dossier.client.ts';

/** State of an address whose list is the reader's own. */
const own = 'own';

// The dossier: a list that its reader orders, and what is printed of it. Its pages are fetched from this site.

const root = document.querySelector<HTMLElement>('[data-dossier-page]');
// Pages of the list are opened in frames: one that is this page would open them again.
if (root && window === window.top) start(root);

function start(page: HTMLElement): void {
  const find = <T extends HTMLElement = HTMLElement>(name: string) =>
    page.querySelector<T>(`[data-${name}]`) as T;
  const [list, contents, whole] = [find('list'), find('contents'), find('whole')];
  const row = find<HTMLTemplateElement>('row').content;
  const status = find('status');
  const folder = new URL('../', location.href);
  const parts = new Map<string, Promise<AdoptedPart | undefined>>();
  const partOf = (item: string) => {
    const { path, anchor, search } = addressOf(item);
    const known = parts.get(item);
    const part =
      known ?? adoptPage(new URL(`${path}${search}`, folder), anchor, `d${parts.size + 1}-`);
    parts.set(item, part);
    return part;
  };
  /** A list from a link is shown as it is, until its reader keeps it. */
  let isLinked = false;
  let items: DossierList = [];
  let turn = 0;

  /** Keep the list in the address, also on paper; the reader's own one is known again, although it has changed. */
  const write = () => {
    history.replaceState(isLinked ? null : own, '', `${location.pathname}${formatHash(items)}`);
    document.dispatchEvent(new Event(viewChanged));
  };

  const change = (next: DossierList, focus?: string) => {
    items = next;
    if (!isLinked) keepDossier(items);
    write();
    void show(focus);
  };

  const makeRow = (item: string, at: number, part: AdoptedPart | undefined) => {
    const line = (row.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
    const { path, anchor, search } = addressOf(item);
    const link = line.querySelector('a') as HTMLAnchorElement;
    const title = part?.title ?? `${item}: ${list.dataset.lost}`;
    link.textContent = title;
    link.href = new URL(`${path}${search}${anchor && `#${anchor}`}`, folder).href;
    for (const button of line.querySelectorAll('button')) {
      const { by } = button.dataset;
      button.setAttribute('aria-label', `${button.textContent?.trim()}: ${title}`);
      button.disabled = by !== undefined && !items[at + Number(by)];
      button.addEventListener('click', () =>
        by === undefined
          ? change(removeItem(items, item))
          : change(moveItem(items, item, Number(by)), `${item} ${by}`),
      );
      if (by !== undefined) button.dataset.at = `${item} ${by}`;
    }
    return line;
  };

  const show = async (focus?: string) => {
    turn += 1;
    const own = turn;
    const found = await Promise.all(items.map(async (item) => [item, await partOf(item)] as const));
    if (own !== turn) return;
    list.replaceChildren(...found.map(([item, part], at) => makeRow(item, at, part)));
    const present = found.flatMap(([, part]) => (part ? [part] : []));
    contents.replaceChildren(
      ...present.map(({ title, lead }, at) => {
        const line = document.createElement('li');
        const link = document.createElement('a');
        link.href = `#part-${at + 1}`;
        link.textContent = title;
        line.append(link, lead);
        return line;
      }),
    );
    whole.replaceChildren(
      ...present.map(({ content }, at) => {
        const section = document.createElement('section');
        section.id = `part-${at + 1}`;
        section.dataset.number = String(at + 1);
        section.append(content);
        return section;
      }),
    );
    page.toggleAttribute('data-empty', items.length === 0);
    find('keep').hidden = !isLinked;
    status.textContent = '';
    if (!focus) return;
    // At the end of the list, the other button of the row.
    const pressed = list.querySelector<HTMLButtonElement>(`[data-at="${CSS.escape(focus)}"]`);
    const other = pressed?.parentElement?.querySelector<HTMLElement>('[data-by]:enabled');
    (pressed?.disabled ? other : pressed)?.focus();
  };

  const read = () => {
    const linked = (history.state as unknown) === own ? undefined : parseHash(location.hash);
    const kept = readDossier();
    isLinked = linked !== undefined && linked.join() !== kept.join();
    items = linked ?? kept;
    write();
    void show();
  };
  const cover = document.querySelector('[data-day]');
  if (cover) cover.textContent = readerDay();
  find('print-dossier').addEventListener('click', () => print());
  find('copy').addEventListener('click', () => {
    const address = `${location.origin}${location.pathname}${formatHash(items)}`;
    void copyLink(status, page.dataset.copied ?? '', address);
  });
  find('keep').addEventListener('click', () => {
    isLinked = false;
    change(items);
  });
  addEventListener('hashchange', () => {
    if (location.hash.startsWith('#list=')) read();
  });
  read();
}
