/** Put the reader's choices into the address of the frame of a map or figure that they apply to. */
export function fillFrame(row: HTMLElement): void {
  const code = row.querySelector<HTMLElement>('[data-frame] code');
  if (!code) return;
  // What the map is about is a choice in its frame.
  code.dataset.whole ??= code.textContent ?? '';
  const { whole } = code.dataset;
  code.textContent = whole.replace(/(src="[^"?]*)([^"]*)/, (_, address: string, own: string) => {
    const choices = new URLSearchParams([
      ...new URLSearchParams(own.replaceAll('&amp;', '&')),
      ...new URLSearchParams(location.search),
    ]);
    return `${address}${choices.size > 0 ? '?' : ''}${String(choices).replaceAll('&', '&amp;')}`;
  });
}
