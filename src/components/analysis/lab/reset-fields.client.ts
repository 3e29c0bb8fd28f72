/**
 * Reset every field in an element to its initial value. These fields are no form: nothing is ever sent, so there
 * is nothing to submit.
 */
export function resetFields(root: HTMLElement): void {
  for (const field of root.querySelectorAll('input, textarea')) {
    if (field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type)) {
      field.checked = field.defaultChecked;
    } else {
      const typed = field as HTMLInputElement | HTMLTextAreaElement;
      typed.value = typed.defaultValue;
    }
  }
  for (const option of root.querySelectorAll('option')) option.selected = option.defaultSelected;
}
