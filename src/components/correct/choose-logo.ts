import { largestLogo, logoKinds } from '../../review/proposals/read-logo.ts';

/** A chosen picture as the text of a proposal; empty, with the reason at its field, if it cannot be sent. */
export async function chooseLogo(input: HTMLInputElement): Promise<string> {
  const file = input.files?.[0];
  const isFit = file !== undefined && logoKinds.includes(file.type) && file.size <= largestLogo;
  input.setCustomValidity(file && !isFit ? (input.labels?.[0]?.textContent?.trim() ?? '') : '');
  input.reportValidity();
  if (!isFit) return '';
  return new Promise((done) => {
    const reader = new FileReader();
    reader.addEventListener('loadend', () => done(String(reader.result ?? '')));
    reader.readAsDataURL(file);
  });
}
