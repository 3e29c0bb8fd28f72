/** Opens the part of the list to which the address leads; without a script readers open it themselves. */
function openTarget(): void {
  const part = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (part instanceof HTMLDetailsElement) part.open = true;
}

addEventListener('hashchange', openTarget);
openTarget();
