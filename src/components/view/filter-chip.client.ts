/**
 * A button that names a chosen value and takes it back.
 * @param removeWord what the button does, for those who hear it
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
