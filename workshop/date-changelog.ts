import { readFileSync, writeFileSync } from 'node:fs';

// Run by `npm version` in the project, which names the new version: with --check before it changes anything.

const version = process.env.npm_new_version ?? '';
const changelog = readFileSync('CHANGELOG.md', 'utf8');
const [heading, ...others] = changelog.match(/^## .*, unreleased$/gm) ?? [];
if (heading !== `## ${version}, unreleased` || others.length > 0) {
  process.stderr.write(
    `CHANGELOG.md: expected one unreleased section, "## ${version}, unreleased", found ${heading ?? 'none'}\n`,
  );
  process.exit(1);
}
if (!process.argv.includes('--check')) {
  const today = new Date().toISOString().slice(0, 10);
  writeFileSync('CHANGELOG.md', changelog.replace(heading, `## ${version}, ${today}`));
}
