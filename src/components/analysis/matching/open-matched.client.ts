/** Opens the part of the list to which the address leads; without a script readers open it themselves. */
function openTarget(): void {
  // Numbers of the reader's own stand behind the sign too, and a link may be cut anywhere.
  const part = document.getElementById(location.hash.slice(1));
  if (part instanceof HTMLDetailsElement) part.open = true;
}

addEventListener('hashchange', openTarget);
openTarget();
