/** The chapter of a report by the path of its file; undefined for any other text. */
export function reportChapter(path: string | undefined): string | undefined {
  return /\/reports\/[^/]+\/([^/]+)\/[a-z]+\.mdx$/.exec((path ?? '').replaceAll('\\', '/'))?.[1];
}
