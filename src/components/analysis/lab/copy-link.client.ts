import { settleAddress } from './put-later.client.ts';

/**
 * Copy an address, by default that of the page, and announce it; if the browser refuses, show the address.
 */
export async function copyLink(
  status: HTMLElement | null,
  copied: string,
  given?: string,
): Promise<void> {
  if (!status) return;
  await settleAddress();
  const address = given ?? location.href;
  try {
    await navigator.clipboard.writeText(address);
    status.textContent = copied;
  } catch {
    status.textContent = address;
  }
}
