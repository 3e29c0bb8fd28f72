/** Where the browser does not let pages write into the clipboard, what is to be copied is selected as of old. */
function copySelected(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  return done;
}

/** Copies a text, and says so; what cannot be copied is said itself, to be copied by hand. */
export async function copyText(bar: HTMLElement, text: string): Promise<void> {
  const said = bar.querySelector('output') as HTMLOutputElement;
  // Said again where it has been said before.
  said.textContent = '';
  const done = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => copySelected(text),
  );
  said.textContent = (done ?? copySelected(text)) ? (bar.dataset.copied ?? '') : text;
}

/** Puts a button behind each citation and each piece of markup. */
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
