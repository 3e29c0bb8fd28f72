/** Copy by the deprecated selection command, if the browser does not let pages write to the clipboard. */
function copySelected(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  return done;
}

/** Copy a text, and announce it; if it cannot be copied, show it to be copied by hand. */
export async function copyText(bar: HTMLElement, text: string): Promise<void> {
  const said = bar.querySelector('output') as HTMLOutputElement;
  // Cleared first, so that repeated messages are announced again.
  said.textContent = '';
  const done = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => copySelected(text),
  );
  said.textContent = (done ?? copySelected(text)) ? (bar.dataset.copied ?? '') : text;
}

/** Add a copy button to each citation and each piece of markup. */
export function addCopyButtons(bar: HTMLElement): void {
  for (const text of document.querySelectorAll<HTMLElement>(
    ':is(main, .sharing) :is(p.cite, pre.copy)',
  )) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copies';
    button.textContent = bar.dataset.label ?? '';
    button.addEventListener('click', () => void copyText(bar, text.textContent?.trim() ?? ''));
    text.after(button);
  }
}
