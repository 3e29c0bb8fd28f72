import { copyLink } from '../analysis/lab/copy-link.client.ts';
import { keepMark } from './keep-mark.client.ts';
import { viewChanged } from './view-address.client.ts';

/** Gives the link to what the page shows, as its address keeps it; on paper it stands below the page. */
const bar = document.querySelector<HTMLElement>('[data-view-share]');
if (bar) start(bar);

function start(part: HTMLElement): void {
  const { rows, short, copied = '' } = part.dataset;
  const printed = document.querySelector<HTMLElement>('[data-view-address]');
  const status = part.querySelector<HTMLElement>('[data-view-status]');
  // The short link picks the language of those who open it.
  const link = () =>
    new URL(`${short ?? location.pathname}${location.search}${location.hash}`, location.href).href;
  const show = () => {
    if (printed) printed.textContent = link();
    if (status) status.textContent = '';
  };
  if (rows) keepMark(part, rows);
  part
    .querySelector('[data-view-copy]')
    ?.addEventListener('click', () => void copyLink(status, copied, link()));
  for (const event of [viewChanged, 'hashchange', 'beforeprint']) {
    (event === viewChanged ? document : window).addEventListener(event, show);
  }
  show();
}
