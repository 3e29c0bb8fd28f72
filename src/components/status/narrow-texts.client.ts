import { narrowList } from '../view/narrow-list.client.ts';

/** Filter open texts by several values at once; headings without a text left are hidden. */
const list = document.querySelector<HTMLElement>('[data-narrowed]');
if (list) {
  narrowList({
    page: list,
    texts: list.dataset.texts,
    entries: [...list.querySelectorAll<HTMLElement>('.open-texts > li')],
    toRow: (row) => row,
    arrange: () => {
      for (const part of list.querySelectorAll<HTMLElement>('.sec:has(.open-texts)'))
        part.hidden = part.querySelector('.open-texts > li:not([hidden])') === null;
    },
  });
}
