import { keepChosen } from '../../domain/view/view-state.ts';
import { addCopyButtons, copyText } from './copy-text.client.ts';

// Copies links and texts, and hands them to other programs of the reader. Nothing is sent anywhere.

const panel = document.querySelector<HTMLElement>('.sharing');
const own = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;

/** Has the reader chosen what the page shows: filters, columns, numbers? Then it stands in the address. */
const isChosen = () => keepChosen(location.search) !== '' || location.hash.includes('=');

/** The page in this language, as the reader sees it. */
const linkHere = () => `${own}${keepChosen(location.search)}${location.hash}`;

/** The link to hand on: of what the reader has chosen, else the short one. */
const linkOf = ({ dataset: { link } }: HTMLElement) =>
  isChosen() || link === own ? linkHere() : (link ?? own);

/** The message, and the QR code where no file has it, are of what the reader sees. */
async function refresh(bar: HTMLElement): Promise<void> {
  const mail = bar.querySelector<HTMLAnchorElement>('[href^="mailto:"]');
  const link = linkOf(bar);
  if (mail) mail.href = mail.href.replace(/body=.*$/, `body=${encodeURIComponent(link)}`);
  if (!isChosen() && bar.querySelector('img')) return;
  const { showQr } = await import('./show-qr.client.ts');
  showQr(bar, link);
}

function start(bar: HTMLElement): void {
  const details = bar.querySelector('details') as HTMLDetailsElement;
  details.addEventListener('toggle', () => {
    if (details.open) void refresh(bar);
  });
  // As a menu does: Escape and a press elsewhere close it.
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !details.open) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  });
  document.addEventListener('click', ({ target }) => {
    if (!details.contains(target as Node)) details.open = false;
  });
  for (const button of bar.querySelectorAll<HTMLElement>('[data-copy]')) {
    button.addEventListener('click', () => {
      void copyText(bar, button.dataset.copy ? linkHere() : linkOf(bar));
    });
  }
  const send = bar.querySelector('[data-send]');
  if (send && 'share' in navigator) {
    send.parentElement?.removeAttribute('hidden');
    send.addEventListener('click', () => {
      // A reader who closes the sheet again has decided, not failed.
      navigator.share({ title: document.title, url: linkOf(bar) }).catch(() => undefined);
    });
  }
  addCopyButtons(bar);
}

if (panel) start(panel);
