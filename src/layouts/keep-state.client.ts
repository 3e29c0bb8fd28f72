/** The language switch keeps what the reader has chosen: filters, sorting, the place on the page. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-state]')) {
  const keep = () => {
    link.search = location.search;
    link.hash = location.hash;
  };
  link.addEventListener('pointerdown', keep);
  link.addEventListener('focus', keep);
}

/** A menu folded on a narrow screen opens again when the window grows, where it has no button to open it. */
const menu = document.querySelector<HTMLDetailsElement>('details.main');
matchMedia('(max-width: 48rem)').addEventListener('change', ({ matches }) => {
  if (menu) menu.open = !matches;
});

/** "/" goes to the search box, as readers of manuals expect. */
document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (target.closest('input, textarea, select, [contenteditable]')) return;
  const box = document.querySelector<HTMLInputElement>('main input[type="search"], #quick');
  if (!box) return;
  event.preventDefault();
  box.focus();
});
