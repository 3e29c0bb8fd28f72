import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { startStage } from '../../scripts/progress.ts';
import { keepLanguages } from '../../workshop/testing/keep-languages.ts';
import { renameLanguage } from '../../workshop/testing/rename-language.ts';
import { readCutSample } from '../../workshop/testing/sample-portal.ts';
import { addedFolder, addedPortal, root } from './folders.ts';
import { runBuild } from './run-build.ts';

const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0h10v10z"/></svg>';

/** How it looks, and which parts it does without. */
const told = `
theme:
  mark: mark.svg
  card: card.png
  fonts:
    tables:
      file: own.woff2
      licence: { name: SIL Open Font License 1.1 }
      languages: [de]
  logos:
    - file: mark.svg
      name: { az: Nazirlik, de: Das Ministerium, ru: Министерство }
      url: https://ministry.example/
links:
  header:
    - to: /members/
  footer:
    - to: https://ministry.example/about
      label: { az: Nazirlik haqqında, de: Über das Ministerium, ru: О министерстве }
off: [survey, timeline, glossary, practices, map]
`;

const members = { az: 'Üzvlər', de: 'Mitglieder (Łódź)', ru: 'Участники' };
const member = (title: string) => `---
title: ${title}
lead: ${title}.
status: original
---

${title}.
`;

/** Prose leads to no part that is switched off: the check would not have it. */
const unlink = (prose: string) => prose.replace(/\[([^\]]+)\]\(\/timeline\/[^)]*\)/g, '$1');

/** The small part of the fictional portal, with its English texts in the place of German and its Turkish ones of Russian. */
function writePortal(portal: string): void {
  const kept = keepLanguages(readCutSample(), ['az', 'tr', 'en']);
  for (const [file, bytes] of renameLanguage(renameLanguage(kept, 'en', 'de'), 'tr', 'ru')) {
    mkdirSync(dirname(join(portal, file)), { recursive: true });
    const isProse = file.endsWith('.mdx');
    writeFileSync(join(portal, file), isProse ? unlink(bytes.toString()) : bytes);
  }
  mkdirSync(join(portal, 'languages'));
  for (const code of ['de', 'ru']) {
    const file = `languages/${code}.yaml`;
    copyFileSync(join(root, 'examples', file), join(portal, file));
  }
}

async function dress(portal: string): Promise<void> {
  const own = readFileSync(join(portal, 'site.yaml'), 'utf8')
    .replace(/accent: .*/, "accent: '#003a8c'")
    .replace(/accentDark: .*/, "accentDark: '#8fb4ff'");
  writeFileSync(join(portal, 'site.yaml'), own + told);
  mkdirSync(join(portal, 'theme'));
  writeFileSync(join(portal, 'theme/mark.svg'), mark);
  const card = { width: 1200, height: 630, channels: 3, background: '#003a8c' } as const;
  await sharp({ create: card }).png().toFile(join(portal, 'theme/card.png'));
  copyFileSync(join(root, 'public/fonts/serif-latin.woff2'), join(portal, 'theme/own.woff2'));
  mkdirSync(join(portal, 'pages/members'));
  for (const [language, title] of Object.entries(members)) {
    writeFileSync(join(portal, `pages/members/${language}.mdx`), member(title));
  }
}

/** Builds a portal of which two languages are added, that looks otherwise and does without parts. */
export async function buildAdded(): Promise<void> {
  if (process.env.CLUSTERBOOK_TEST_ADDED) return;
  const stage = startStage('Building a portal in added languages');
  rmSync(addedPortal, { recursive: true, force: true });
  writePortal(addedPortal);
  await dress(addedPortal);
  const address = ['--site', 'https://sample.example.org'];
  await runBuild(['--portal', addedPortal, '--out', addedFolder, ...address]);
  stage.end();
}
