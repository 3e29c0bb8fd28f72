import { addItem, formatHash } from './dossier-list.ts';
import { keepDossier, readDossier } from './keep-dossier.client.ts';

// Buttons that add a page or a drawing to the dossier, each followed by a link to it.

function start(button: HTMLButtonElement): void {
  const link = button.nextElementSibling as HTMLAnchorElement;
  const { dossier = '', href = '' } = button.dataset;
  const show = () => {
    const list = readDossier();
    const isIn = list.includes(dossier);
    link.hidden = !isIn;
    button.hidden = isIn;
    link.textContent = `${link.dataset.label} (${list.length})`;
  };
  button.addEventListener('click', () => {
    const list = addItem(readDossier(), dossier);
    // Where nothing can be kept, the link has it.
    if (!keepDossier(list)) location.assign(`${href}${formatHash(list)}`);
    show();
    link.focus();
  });
  show();
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-dossier]')) start(button);
