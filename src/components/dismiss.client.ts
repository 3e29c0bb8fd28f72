/**
 * Closes an open panel as menus close: by Escape, which returns the focus to its button, and by clicks outside.
 * @param isPanel false while it is part of the page instead
 */
export function dismiss(panel: HTMLDetailsElement, isPanel = () => true): void {
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !panel.open || !isPanel()) return;
    panel.open = false;
    panel.querySelector('summary')?.focus();
  });
  document.addEventListener('click', ({ target }) => {
    if (isPanel() && !panel.contains(target as Node)) panel.open = false;
  });
}
