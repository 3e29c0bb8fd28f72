import { addItem, addressOf, formatHash } from './dossier-list.ts';
import { keepDossier, readDossier } from './keep-dossier.client.ts';

// Buttons that add a page or a drawing to the dossier, each followed by a link to it.

/** Drawings whose address has what their reader chose. */
const turned = '[data-map], [data-compare], [data-figure]';

function start(button: HTMLButtonElement): void {
  const link = button.nextElementSibling as HTMLAnchorElement;
  const { dossier: plain = '', href = '' } = button.dataset;
  const { path } = addressOf(plain);
  const isOwn = new URL(`../${path}`, new URL(href, location.href)).pathname === location.pathname;
  /** With what the reader has chosen, if the drawing is one that can be filtered. */
  const itemOf = () => (isOwn && button.closest(turned) ? `${plain}${location.search}` : plain);
  const show = () => {
    const list = readDossier();
    const isIn = list.includes(itemOf());
    link.hidden = !isIn;
    button.hidden = isIn;
    link.textContent = `${link.dataset.label} (${list.length})`;
  };
  button.addEventListener('click', () => {
    const list = addItem(readDossier(), itemOf());
    // Where nothing can be kept, the link has it.
    if (!keepDossier(list)) location.assign(`${href}${formatHash(list)}`);
    show();
    link.focus();
  });
  show();
  if (!button.closest(turned)) return;
  // The address follows a choice in the same turn.
  for (const kind of ['change', 'click']) document.addEventListener(kind, () => setTimeout(show));
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-dossier]')) start(button);
