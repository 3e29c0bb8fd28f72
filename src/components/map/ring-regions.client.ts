/** Outline the focused or hovered region on top of its neighbours. */
export function ringRegions(map: HTMLElement): void {
  const ringOf = (link: Element) => link.parentElement?.querySelector('[data-ring]');
  const linkOf = ({ target }: Event) =>
    target instanceof Element ? target.closest('a[data-region]') : null;
  const show = (event: Event) => {
    const link = linkOf(event);
    const shape = link?.querySelector('use')?.getAttribute('href');
    if (link && shape) ringOf(link)?.setAttribute('href', shape);
  };
  const hide = (event: Event) => {
    const link = linkOf(event);
    const kept = document.activeElement?.closest('a[data-region]');
    if (!link) return;
    ringOf(link)?.removeAttribute('href');
    // When the pointer leaves, the focus remains.
    const shape = kept !== link && kept?.querySelector('use')?.getAttribute('href');
    if (kept && shape && map.contains(kept)) ringOf(kept)?.setAttribute('href', shape);
  };
  for (const type of ['focusin', 'pointerover']) map.addEventListener(type, show);
  for (const type of ['focusout', 'pointerout']) map.addEventListener(type, hide);
}
