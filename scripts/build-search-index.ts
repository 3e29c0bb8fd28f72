import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { close, createIndex } from 'pagefind';
import { listFiles } from '../src/loaders/list-files.ts';

/**
 * Makes the search index of a built site in its folder `pagefind/`. Pages are added one by one in
 * the order of their paths, so that equal sites get equal indexes.
 * @throws Error when Pagefind refuses a page
 */
export async function buildSearchIndex(
  site: string,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const { index, errors } = await createIndex({ keepIndexUrl: false });
  if (!index) throw new Error(errors.join('\n'));
  const files = listFiles(site).files.filter((file) => file.endsWith('.html'));
  for (const [position, file] of files.entries()) {
    const content = readFileSync(join(site, file), 'utf8');
    if (content.includes('data-pagefind-body')) {
      const result = await index.addHTMLFile({ sourcePath: file, content });
      if (result.errors.length > 0) throw new Error(`${file}: ${result.errors.join(', ')}`);
    }
    onProgress(position + 1, files.length);
  }
  const written = await index.writeFiles({
    outputPath: join(relative(process.cwd(), site), 'pagefind'),
  });
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  await close();
}
