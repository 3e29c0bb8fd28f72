/** Padding and the link to the page around a drawing in its frame; of a comparison heading, table and source too. */
const around = { drawing: 110, comparison: 220 } as const;

/**
 * Put the reader's choices into the address of the frame of a map, comparison or figure that they apply to. A drawing
 * that the build doesn't measure gets the height that it has on the page.
 */
export function fillFrame(row: HTMLElement): void {
  const code = row.querySelector<HTMLElement>('[data-frame] code');
  const figure = row.closest<HTMLElement>('figure');
  if (!code) return;
  // What the map is about is a choice in its frame.
  code.dataset.whole ??= code.textContent ?? '';
  const { whole } = code.dataset;
  const ofPart = whole.includes('#list=');
  const shown = figure ? figure.offsetHeight - row.offsetHeight : 0;
  const height = Math.ceil((shown + around[ofPart ? 'drawing' : 'comparison']) / 10) * 10;
  const sized =
    figure && (ofPart || row.closest('[data-compare]'))
      ? whole.replace(/height="\d+"/, `height="${height}"`)
      : whole;
  code.textContent = ofPart
    ? sized
    : sized.replace(/(src="[^"?]*)([^"]*)/, (_, address: string, own: string) => {
        const choices = new URLSearchParams([
          ...new URLSearchParams(own.replaceAll('&amp;', '&')),
          ...new URLSearchParams(location.search),
        ]);
        return `${address}${choices.size > 0 ? '?' : ''}${String(choices).replaceAll('&', '&amp;')}`;
      });
}
