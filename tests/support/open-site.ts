import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { startStaticServer } from '../../scripts/static-server.ts';
import { sampleBase, sampleRoot, siteFolder } from './folders.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site answers, without a slash at the end. */
    address: string;
    /** Where the fictional site answers, without a slash at the end. */
    sampleAddress: string;
    /** Where the one browser of the run takes orders; empty where none is installed. */
    browser: string;
    /** A folder for prints of the site, which the workers of a run share. */
    prints: string;
  }
}

/** Lays out and prints as Chromium does, without its window: pages take half to two thirds of the time. */
const shell = '/usr/bin/chromium-headless-shell';

/** A page asks for twenty files, the next one for nearly the same. */
const serving = {
  keeps: /\.(?:css|js|json|svg|png|avif|webp|woff2)$/,
  plain: true,
};

/** Serves the two sites and starts the one browser that all tests share, where there is one; ends all after them. */
export default async function openSite(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = process.env.CHROMIUM ?? (existsSync(shell) ? shell : '/usr/bin/chromium');
  const options = {
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--font-render-hinting=none',
      // No test looks at pixels: to paint them took a quarter of what a page takes. It is laid out and printed as ever.
      '--force-gpu-mem-available-mb=0',
    ],
  };
  const browser = existsSync(executablePath) ? await chromium.launchServer(options) : undefined;
  const site = await startStaticServer(siteFolder, 0, serving);
  const sample = await startStaticServer(sampleRoot, 0, serving);
  project.provide('address', site.address);
  project.provide('sampleAddress', `${sample.address}${sampleBase.slice(0, -1)}`);
  project.provide('browser', browser?.wsEndpoint() ?? '');
  const prints = mkdtempSync(join(tmpdir(), 'clusterbook-prints-'));
  project.provide('prints', prints);
  return async () => {
    await browser?.close();
    await site.close();
    await sample.close();
    rmSync(prints, { recursive: true });
  };
}
