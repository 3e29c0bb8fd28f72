import { type Browser, chromium } from 'playwright-core';

/** Path of Chromium, which opens and prints pages; `CHROMIUM` overrides it. */
export const browserPath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/**
 * Start Chromium headless, without background requests to other hosts.
 * @param args additional command-line arguments
 * @throws Error if it is not installed
 */
export const launchBrowser = (args: readonly string[] = []): Promise<Browser> =>
  chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', ...args],
  });
