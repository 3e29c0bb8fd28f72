import { keepChosen } from '../../domain/view/view-state.ts';
import { dismiss } from '../dismiss.client.ts';
import { viewChanged } from '../view/view-events.ts';
import { addCopyButtons, copyText } from './copy-text.client.ts';

// Copies links and texts, and passes them to other apps of the reader. Nothing is sent anywhere.

const panel = document.querySelector<HTMLElement>('.sharing');
const own = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;

/** Whether the reader has chosen filters, columns or numbers, which are kept in the address. */
const isChosen = () => keepChosen(location.search) !== '' || location.hash.includes('=');

/** A link in the reader's state. */
const withState = (link: string) => `${link}${keepChosen(location.search)}${location.hash}`;

/**
 * Link to share: the short one, which opens in the reader's language, with the state chosen by the reader. With a
 * single language it redirects without a script, losing the state.
 */
function linkOf({ dataset: { link = own } }: HTMLElement): string {
  if (!isChosen() && link !== own) return link;
  const keeps = document.querySelectorAll('a[data-keep-state]').length > 1;
  return withState(keeps ? link : own);
}

let shown: typeof import('./show-link.client.ts') | undefined;

const load = async () => (shown ??= await import('./show-link.client.ts'));

/** Load what paper needs of a view, since printing does not wait. */
const prepare = () => void (isChosen() && load());

function start(bar: HTMLElement): void {
  const details = bar.querySelector('details') as HTMLDetailsElement;
  details.addEventListener('toggle', () => {
    if (details.open) void load().then(({ showLink }) => showLink(bar, linkOf(bar), isChosen()));
  });
  dismiss(details);
  addEventListener('beforeprint', () => shown?.showLink(bar, linkOf(bar), isChosen()));
  addEventListener('hashchange', prepare);
  document.addEventListener(viewChanged, prepare);
  prepare();
  for (const button of bar.querySelectorAll<HTMLElement>('[data-copy]')) {
    button.addEventListener('click', () => {
      void copyText(bar, button.dataset.copy ? withState(own) : linkOf(bar));
    });
  }
  const send = bar.querySelector('[data-send]');
  if (send && 'share' in navigator) {
    send.parentElement?.removeAttribute('hidden');
    send.addEventListener('click', () => {
      // Closing the share sheet is a decision, not a failure.
      navigator.share({ title: document.title, url: linkOf(bar) }).catch(() => undefined);
    });
  }
  addCopyButtons(bar);
}

if (panel) start(panel);
