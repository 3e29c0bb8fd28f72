import { type Browser, chromium } from 'playwright-core';

/** The program that opens and prints pages; `CHROMIUM` names another one. */
export const browserPath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/**
 * Starts Chromium without a window, in which no page asks another host by itself.
 * @param args further ones of its command line
 * @throws Error where it is not installed
 */
export const launchBrowser = (args: readonly string[] = []): Promise<Browser> =>
  chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', ...args],
  });
