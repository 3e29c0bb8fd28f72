/** Put land that small maps of many pages share as a file into the page: a picture loads nothing. */
export async function bringLand(figure: HTMLElement): Promise<void> {
  const uses = [...figure.querySelectorAll('svg use:not([href^="#"])')];
  await Promise.all(
    uses.map(async (use) => {
      const { href, hash } = new URL(use.getAttribute('href') ?? '', location.href);
      const text = await (await fetch(href)).text();
      const file = new DOMParser().parseFromString(text, 'image/svg+xml');
      const land = file.getElementById(hash.slice(1));
      if (!land) return;
      const own = document.importNode(land, true);
      own.removeAttribute('id');
      own.setAttribute('class', use.getAttribute('class') ?? '');
      use.replaceWith(own);
    }),
  );
}
