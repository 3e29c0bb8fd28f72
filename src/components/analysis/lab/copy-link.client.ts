/** Puts the address of the page into the clipboard, and says so; without leave for it the address itself is said. */
export async function copyLink(status: HTMLElement | null, copied: string): Promise<void> {
  if (!status) return;
  try {
    await navigator.clipboard.writeText(location.href);
    status.textContent = copied;
  } catch {
    status.textContent = location.href;
  }
}
