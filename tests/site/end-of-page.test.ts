import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleFolder, siteFolder } from '../support/folders.ts';
import { siteFiles } from '../support/pages.ts';
import { shorten } from '../support/shorten.ts';

const sites = [
  { name: 'the portal', folder: siteFolder },
  { name: 'the fictional portal', folder: sampleFolder },
];

// The validator of HTML minds none of these: browsers mend them.
test.each(sites)('every page of $name ends with </html>', ({ folder }) => {
  const pages = siteFiles(folder).filter((file) => file.endsWith('.html'));
  const unended = pages.filter(
    (file) => !/<\/html>\s*$/i.test(readFileSync(join(folder, file), 'utf8')),
  );
  expect(pages.length).toBeGreaterThan(100);
  expect(shorten(unended)).toEqual([]);
});

test.each(sites)('no page of $name has a style sheet outside of its head', ({ folder }) => {
  // What is frozen stays as it was.
  const pages = siteFiles(folder).filter((file) => /^(?!archive\/).*\.html$/.test(file));
  const styled = pages.filter((file) =>
    /<body\b.*<style\b/is.test(readFileSync(join(folder, file), 'utf8')),
  );
  expect(shorten(styled)).toEqual([]);
});
