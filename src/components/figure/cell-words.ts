/** Text of a table cell without the explanations of its terms. */
export function wordsOf(cell: Element): string {
  if (!cell.querySelector('[role=tooltip]')) return cell.textContent?.trim() ?? '';
  const copy = cell.cloneNode(true) as Element;
  for (const explanation of copy.querySelectorAll('[role=tooltip]')) explanation.remove();
  return copy.textContent?.trim() ?? '';
}
