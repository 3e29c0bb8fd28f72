/**
 * Copy an address, by default that of the page, and announce it; if the browser refuses, show the address.
 */
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
