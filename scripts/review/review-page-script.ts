/**
 * Runs in the page of a round: fields take what was saved in the page, and each change goes into the page at once, so
 * that the browser's own saving keeps it, too; a button saves a copy. Without imports, since the page carries its text.
 */
export function keepReview(): void {
  const kept = document.querySelector<HTMLScriptElement>('#review');
  if (!kept) return;
  const rows = JSON.parse(kept.textContent) as string[][];
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[data-at]');
  const placeOf = (field: Element): [row: string[], column: number] => {
    const [row = 0, column = 0] = (field.getAttribute('data-at') ?? '').split(' ').map(Number);
    return [rows[row] ?? [], column];
  };
  let isSaved = true;
  const keep = () => {
    for (const field of fields) {
      const [row, column] = placeOf(field);
      const isBox = field.type === 'checkbox';
      row[column] = !isBox ? field.value : (field as HTMLInputElement).checked ? 'x' : '';
    }
    kept.textContent = JSON.stringify(rows).replaceAll('<', '\\u003c');
  };
  for (const field of fields) {
    const [row, column] = placeOf(field);
    if (field.type === 'checkbox') (field as HTMLInputElement).checked = row[column] !== '';
    else field.value = row[column] ?? '';
    field.addEventListener('input', () => {
      isSaved = false;
      keep();
    });
  }
  addEventListener('beforeunload', (event) => {
    if (!isSaved) event.preventDefault();
  });
  const button = document.querySelector('button');
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    keep();
    const text = `<!doctype html>\n${document.documentElement.outerHTML}`;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
    link.download = document.documentElement.dataset.file ?? 'review.html';
    link.click();
    isSaved = true;
  });
}
