import type { TypedFault } from './judge-typed.ts';

/** A fault with its message. */
export interface ToldFault extends TypedFault {
  readonly text: string;
}

const noteId = (key: string) => `fault-${key}`;

/** The field's wrapper and its focusable control. */
function placeOf(form: HTMLFormElement, key: string) {
  const place = form.querySelector<HTMLElement>(`[data-answer="${CSS.escape(key)}"]`);
  return { place, control: place?.querySelector<HTMLElement>('input, select') };
}

function clear(form: HTMLFormElement): void {
  for (const note of form.querySelectorAll('.fault')) note.remove();
  for (const control of form.querySelectorAll('[aria-invalid]')) {
    control.removeAttribute('aria-invalid');
    control.removeAttribute('aria-describedby');
  }
}

/** Show the fault of each field next to it. */
export function tellBeside(form: HTMLFormElement, faults: readonly ToldFault[]): void {
  clear(form);
  for (const { key, text, isDoubt } of faults) {
    const { place, control } = placeOf(form, key);
    if (!place || !control || place.querySelector(':scope > .fault')) continue;
    const note = document.createElement('small');
    note.className = isDoubt ? 'fault doubtful' : 'fault';
    note.id = noteId(key);
    note.textContent = text;
    place.append(note);
    control.setAttribute('aria-describedby', note.id);
    if (!isDoubt) control.setAttribute('aria-invalid', 'true');
  }
}

/** List all faults, each with a link to its field, whose step is shown then. */
export function listFaults(
  form: HTMLFormElement,
  summary: HTMLElement,
  faults: readonly ToldFault[],
  reveal: (control: Element) => void,
): void {
  summary.hidden = faults.length === 0;
  summary.querySelector('ul')?.replaceChildren(
    ...faults.map(({ key, text }) => {
      const { place, control } = placeOf(form, key);
      const question = place?.closest('fieldset')?.querySelector('legend')?.textContent;
      const link = document.createElement('a');
      link.href = `#${control?.id ?? ''}`;
      link.textContent = (question ?? key).replace(/\s+/g, ' ').trim();
      link.addEventListener('click', (event) => {
        event.preventDefault();
        if (control) reveal(control);
        control?.focus();
        place?.scrollIntoView({ block: 'center' });
      });
      const item = document.createElement('li');
      item.append(link, `: ${text}`);
      return item;
    }),
  );
}
