/** A whole number as pages of the portal write it, with signs between its thousands; undefined for anything else. */
export function readShownNumber(text: string): number | undefined {
  const plain = text.trim();
  if (!/^\d+$/.test(plain) && !/^\d{1,3}(?:[.,\s]\d{3})+$/.test(plain)) return undefined;
  return Number(plain.replace(/\D/g, ''));
}
