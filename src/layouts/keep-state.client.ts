/** The language switch keeps what the reader has chosen: filters, sorting, the place on the page. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-state]')) {
  const keep = () => {
    link.search = location.search;
    link.hash = location.hash;
  };
  link.addEventListener('pointerdown', keep);
  link.addEventListener('focus', keep);
}

/** The menu is closed on phones and always open where there is room for it. */
const menu = document.querySelector<HTMLDetailsElement>('details.main');
const wide = matchMedia('(min-width: 48.01rem)');
const openWhereWide = () => {
  if (menu) menu.open = wide.matches;
};
openWhereWide();
wide.addEventListener('change', openWhereWide);

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
