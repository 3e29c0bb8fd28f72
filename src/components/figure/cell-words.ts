/** Words of a cell of the table, without the explanations that its terms carry. */
export function wordsOf(cell: Element): string {
  if (!cell.querySelector('[role=tooltip]')) return cell.textContent?.trim() ?? '';
  const copy = cell.cloneNode(true) as Element;
  for (const explanation of copy.querySelectorAll('[role=tooltip]')) explanation.remove();
  return copy.textContent?.trim() ?? '';
}
