/**
 * Escape hides the explanation of a hovered or focused term, until both have left it (WCAG 1.4.13). Showing it
 * needs no script.
 */
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const term of document.querySelectorAll<HTMLElement>('.explained')) {
    if (!term.matches(':hover, :focus-within')) continue;
    term.dataset.dismissed = '';
    const restore = () => delete term.dataset.dismissed;
    term.addEventListener('pointerleave', restore, { once: true });
    term.addEventListener('focusout', restore, { once: true });
  }
});

export {};
