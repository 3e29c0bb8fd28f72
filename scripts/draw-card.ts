import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { readArguments } from './arguments.ts';

/** Social networks unfurl PNG only: this turns the drawn card into one. */
const options = readArguments({
  name: 'card',
  about: 'Turns public/og.svg, the picture that a shared link shows, into a PNG. Needs Chromium.',
  options: {
    from: { value: 'FILE', help: 'drawing of 1200 by 630 (public/og.svg)' },
    out: { value: 'FILE', help: 'picture to write (public/og.png)' },
  },
});

const drawing = readFileSync(options.from ?? 'public/og.svg', 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
await page.setContent(`<style>body{margin:0}</style>${drawing}`);
writeFileSync(options.out ?? 'public/og.png', await page.screenshot());
await browser.close();
