/** Keep the reader's state on changing the language: filters, sorting, the position on the page. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-state]')) {
  const keep = () => {
    link.search = location.search;
    link.hash = location.hash;
  };
  link.addEventListener('pointerdown', keep);
  link.addEventListener('focus', keep);
}

/** "/" focuses the large search box of a page that begins with one, or else the one in the header. */
document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (target.closest('input, textarea, select, [contenteditable]')) return;
  const find = (selector: string) => document.querySelector<HTMLInputElement>(selector);
  const box = find('main [role=search] input') ?? find('#quick');
  if (!box) return;
  event.preventDefault();
  box.focus();
});
