import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleFolder, siteFolder } from '../support/folders.ts';
import { siteFiles } from '../support/pages.ts';
import { shorten } from '../support/shorten.ts';

// The validator of HTML does not mind what follows the end: browsers move it back into the body.
test.each([
  { name: 'the portal', folder: siteFolder },
  { name: 'the fictional portal', folder: sampleFolder },
])('every page of $name ends with </html>', ({ folder }) => {
  const pages = siteFiles(folder).filter((file) => file.endsWith('.html'));
  const unended = pages.filter(
    (file) => !/<\/html>\s*$/i.test(readFileSync(join(folder, file), 'utf8')),
  );
  expect(pages.length).toBeGreaterThan(100);
  expect(shorten(unended)).toEqual([]);
});
