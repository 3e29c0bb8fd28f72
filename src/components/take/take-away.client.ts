import { copyText } from '../share/copy-text.client.ts';
import { linkOf, viewOf } from './view-of.ts';

// Additions to the row below a drawing: files of what the reader sees, slides, and links that keep the view. What
// makes them is loaded when it is asked for.

function act(row: HTMLElement, part: HTMLElement, event: Event): void {
  const { picture, numbers } = part.dataset;
  const view = viewOf(row);
  // Without any choice of the reader, the files made with the site are those of the view.
  if (part instanceof HTMLAnchorElement && part.download !== '' && !view.isChosen) return;
  event.preventDefault();
  if (picture) {
    const isClear = row.querySelector<HTMLInputElement>('[data-no-ground]')?.checked ?? false;
    void import('./save-picture.client.ts').then(({ savePicture }) =>
      savePicture(row, view, picture, isClear),
    );
  } else if (numbers) {
    void import('./save-numbers.client.ts').then(({ saveNumbers }) =>
      saveNumbers(row, view, numbers),
    );
  } else void copyText(row, linkOf(row));
}

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  const row = target.closest<HTMLElement>('.take');
  for (const open of document.querySelectorAll<HTMLDetailsElement>('.take details[open]')) {
    if (!open.contains(target)) open.open = false;
  }
  const part = target.closest<HTMLElement>('[data-picture], [data-numbers], [data-address]');
  if (row && part) act(row, part, event);
});
document.addEventListener('keydown', ({ key }) => {
  const open = document.querySelector<HTMLDetailsElement>('.take details[open]');
  if (key !== 'Escape' || !open) return;
  open.open = false;
  open.querySelector('summary')?.focus();
});
// `toggle` does not bubble.
document.addEventListener(
  'toggle',
  ({ target }) => {
    const row = (target as Element).closest<HTMLElement>('.take');
    const hasFrame = row?.querySelector('[data-frame]');
    if (row && hasFrame && (!row.closest('[data-figure]') || viewOf(row).large)) {
      void import('./fill-frame.client.ts').then(({ fillFrame }) => fillFrame(row));
    }
  },
  true,
);
