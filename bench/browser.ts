import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { browserPath, launchBrowser } from '../scripts/launch-browser.ts';

/** Start Chromium. @returns undefined if it is not installed */
export async function startBrowser(args: readonly string[] = []): Promise<Browser | undefined> {
  return existsSync(browserPath) ? launchBrowser(args) : undefined;
}
