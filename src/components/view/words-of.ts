/**
 * Words of an element on one line.
 * @param without selector of its parts to leave out, by default explanations of terms
 */
export function wordsOf(element: Element | null | undefined, without = '[role=tooltip]'): string {
  let shown = element;
  if (element?.querySelector(without)) {
    shown = element.cloneNode(true) as Element;
    for (const part of shown.querySelectorAll(without)) part.remove();
  }
  return shown?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
}
