import { narrowList } from '../view/narrow-list.client.ts';

/** Filter the texts on the editors' desk; kinds without any left are hidden. */
function start(page: HTMLElement): void {
  const kinds = [...page.querySelectorAll<HTMLElement>('.waiting')];
  narrowList({
    page,
    texts: page.dataset.texts,
    entries: [...page.querySelectorAll<HTMLElement>('.waiting li')],
    toRow: (row) => row,
    arrange: () => {
      for (const kind of kinds) kind.hidden = !kind.querySelector('li:not([hidden])');
    },
  });
}

const list = document.querySelector<HTMLElement>('[data-narrowed]');
if (list) start(list);
