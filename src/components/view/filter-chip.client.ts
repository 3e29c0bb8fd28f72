/**
 * Button that names an active value and removes it.
 * @param removeWord accessible name of the action
 */
export function makeChip(
  label: string,
  removeWord: string | undefined,
  onRemove: () => void,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = `${label} ×`;
  button.setAttribute('aria-label', `${removeWord ?? ''}: ${label}`);
  button.addEventListener('click', onRemove);
  return button;
}
