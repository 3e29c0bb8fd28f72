/** Print only the part of the page that was filled in, under the title of the page. */
export function printSheet(): void {
  const root = document.documentElement;
  root.dataset.paperOnly = '';
  addEventListener('afterprint', () => delete root.dataset.paperOnly, { once: true });
  print();
}
