import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { startStaticServer } from '../../scripts/static-server.ts';
import { siteFolder } from './folders.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site answers, without a slash at the end. */
    address: string;
    /** Where the one browser of the run takes orders. */
    browser: string;
  }
}

/** Serves the site and starts the one browser that all tests share; ends both after them. */
export default async function openSite(project: TestProject): Promise<() => Promise<void>> {
  const browser = await chromium.launchServer({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const site = await startStaticServer(siteFolder);
  project.provide('address', site.address);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
  };
}
