/** A button that opens the printing of the browser. */
for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
  button.addEventListener('click', () => print());
}
