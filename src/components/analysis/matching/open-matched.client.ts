/** Open the part of the list that the address points to; without scripts readers open it themselves. */
function openTarget(): void {
  // The hash may also contain the reader's own numbers, and a link may be truncated.
  const part = document.getElementById(location.hash.slice(1));
  if (part instanceof HTMLDetailsElement) part.open = true;
}

addEventListener('hashchange', openTarget);
openTarget();
