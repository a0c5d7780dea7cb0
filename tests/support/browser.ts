import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

const root = path.resolve(__dirname, '../..');
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Why no page can be looked at, or undefined. */
export function chromiumMissing(): string | undefined {
  return existsSync(executablePath) ? undefined : `no Chromium at ${executablePath}`;
}

/** What is missing for a look at the admin's screens, or undefined when nothing is. */
export function browserMissing(): string | undefined {
  if (chromiumMissing() !== undefined) return chromiumMissing();
  if (!existsSync(path.join(root, 'dist/build/index.html'))) return 'the admin is not built (npm run build)';
  return undefined;
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
  });
}

/** Keeps a picture under `.data/pictures` for a person to look at. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = path.join(root, '.data/pictures');
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: false });
}

/** How far the page is wider than the window, in CSS pixels: 0 when nothing is cut off at the side. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate('Math.max(0, document.scrollingElement.scrollWidth - window.innerWidth)');
}
