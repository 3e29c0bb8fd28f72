import { type Browser, chromium } from 'playwright-core';

/** Path of Chromium; `CHROMIUM` overrides it. */
export const browserPath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/**
 * Start Chromium headless, without background requests.
 * @throws Error if it is not installed
 */
export const launchBrowser = (args: readonly string[] = []): Promise<Browser> =>
  chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', ...args],
  });
