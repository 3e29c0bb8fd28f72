/** Puts an address into the clipboard, and says so; without leave for it the address itself is said. */
export async function copyLink(
  status: HTMLElement | null,
  copied: string,
  address = location.href,
): Promise<void> {
  if (!status) return;
  try {
    await navigator.clipboard.writeText(address);
    status.textContent = copied;
  } catch {
    status.textContent = address;
  }
}
