/** Time without a key after which what was typed is kept: browsers refuse to keep it at each one. */
const pause = 400;

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const fieldsOf = (form: HTMLFormElement): Field[] => [
  ...form.querySelectorAll<Field>('input:not([type=file]), textarea, select'),
];

const isBox = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && field.type === 'checkbox';

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/**
 * Keep what is typed in a form with its place in the history of the tab, so that it is there after a look at another
 * page, or when the page is loaded again. It is gone with the tab, unless the browser restores that.
 */
export function keepTyped(form: HTMLFormElement): void {
  const fields = fieldsOf(form);
  const kept: unknown = history.state?.typed;
  if (isTexts(kept) && kept.length === fields.length) {
    for (const [index, field] of fields.entries()) {
      const value = kept[index] ?? '';
      if (isBox(field)) field.checked = value !== '';
      else field.value = value;
    }
  }
  const keep = () => {
    const typed = fields.map((field) => (isBox(field) ? (field.checked ? 'on' : '') : field.value));
    history.replaceState({ ...history.state, typed }, '');
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(keep, pause);
  });
  addEventListener('pagehide', keep);
}
