/** Chapter of a report by file path; undefined for any other text. */
export function reportChapter(path: string | undefined): string | undefined {
  return /\/reports\/[^/]+\/([^/]+)\/[a-z]+\.mdx$/.exec((path ?? '').replaceAll('\\', '/'))?.[1];
}
