import { copyLink } from '../analysis/lab/copy-link.client.ts';
import { keepChosen } from '../../domain/view/view-state.ts';
import { keepMark } from './keep-mark.client.ts';
import { viewChanged } from './view-events.ts';

/** A longer address stands on paper without what is behind its `#`. */
const longestTyped = 300;

/** Gives the link to what the page shows, as its address keeps it; on paper it stands on the page. */
const bar = document.querySelector<HTMLElement>('[data-view-share]');
if (bar) start(bar);

function start(part: HTMLElement): void {
  const { rows, short, copied = '' } = part.dataset;
  const printed = document.querySelector<HTMLElement>('[data-view-address]');
  const status = part.querySelector<HTMLElement>('[data-view-status]');
  // The short link picks the language of those who open it; where there is one language only, it leads on
  // without a script, and without what is chosen.
  const languages = document.querySelectorAll('a[data-keep-state]').length;
  const path = languages > 1 && short ? short : location.pathname;
  const address = () =>
    new URL(`${path}${keepChosen(location.search)}${location.hash}`, location.href).href;
  const show = () => {
    // Nobody types what tables of their own numbers make of an address.
    if (printed) {
      const whole = address();
      printed.textContent = whole.length > longestTyped ? (whole.split('#')[0] ?? '') : whole;
      // That of the page alone stands at the head of the sheet already.
      printed.parentElement?.toggleAttribute('data-own', /[?#]./.test(printed.textContent));
    }
    if (status) status.textContent = '';
  };
  const select = part.querySelector<HTMLSelectElement>('[data-view-mark]');
  // A figure that holds what is chosen shows it when it is opened.
  const carry = () => {
    for (const row of document.querySelectorAll<HTMLElement>('.figures > li[data-keys]')) {
      const goes = row.dataset.keys?.split(' ').includes(select?.value ?? '');
      for (const link of row.querySelectorAll('a'))
        link.search = goes ? `mark=${encodeURIComponent(select?.value ?? '')}` : '';
    }
  };
  if (rows) keepMark(part, rows, carry);
  part
    .querySelector('[data-view-copy]')
    ?.addEventListener('click', () => void copyLink(status, copied, address()));
  for (const event of [viewChanged, 'hashchange', 'beforeprint']) {
    (event === viewChanged ? document : window).addEventListener(event, show);
  }
  show();
}
