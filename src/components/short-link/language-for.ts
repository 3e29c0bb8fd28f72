/**
 * First of the reader's languages that the site has, ignoring the country: `tr` for `tr-CY`.
 * @param asked BCP 47 tags in the order of the browser
 * @param known codes of the site's languages
 */
export function languageFor(
  asked: readonly string[],
  known: readonly string[],
): string | undefined {
  return asked
    .map((tag) => tag.toLowerCase().split('-')[0] ?? '')
    .find((language) => known.includes(language));
}
