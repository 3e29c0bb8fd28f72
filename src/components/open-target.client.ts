/** Unfold the target of an address: the part that contains it, or the list of the part that it names. */
function open(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id === '' ? null : document.getElementById(id);
  const fold =
    target?.closest<HTMLDetailsElement>('details') ??
    target?.querySelector<HTMLDetailsElement>(':scope > details.rest, :scope > div > details.rest');
  if (!target || !fold || fold.open) return;
  fold.open = true;
  target.scrollIntoView();
}

addEventListener('hashchange', open);
open();
