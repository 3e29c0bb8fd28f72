import { copyLink } from '../analysis/lab/copy-link.client.ts';
import { keepChosen } from '../../domain/view/view-state.ts';
import { keepMark } from './keep-mark.client.ts';
import { viewChanged } from './view-events.ts';

/** Longer addresses are printed without their hash. */
const longestTyped = 300;

/** Link to the page in its current state, as in its address; printed on paper. */
const bar = document.querySelector<HTMLElement>('[data-view-share]');
if (bar) start(bar);

function start(part: HTMLElement): void {
  const { rows, short, copied = '' } = part.dataset;
  const printed = document.querySelector<HTMLElement>('[data-view-address]');
  const status = part.querySelector<HTMLElement>('[data-view-status]');
  // The short link picks the language of its reader; with a single language it redirects without a script,
  // losing the state.
  const languages = document.querySelectorAll('a[data-keep-state]').length;
  const path = languages > 1 && short ? short : location.pathname;
  const address = () =>
    new URL(`${path}${keepChosen(location.search)}${location.hash}`, location.href).href;
  const show = () => {
    // Addresses with readers' own tables are too long to be typed.
    if (printed) {
      const whole = address();
      printed.textContent = whole.length > longestTyped ? (whole.split('#')[0] ?? '') : whole;
      // The address of the page alone is already at the top of the sheet.
      printed.parentElement?.toggleAttribute('data-own', /[?#]./.test(printed.textContent));
    }
    if (status) status.textContent = '';
  };
  const select = part.querySelector<HTMLSelectElement>('[data-view-mark]');
  // A figure with the chosen row highlights it when opened.
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
