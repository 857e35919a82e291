import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { unpackedChromium } from './chromium.ts';

export interface Visit {
  /** Where the pages come from: scheme, host and port. Every request elsewhere is refused and recorded. */
  readonly origin: string;
  /** Where else one goes, such as to an identity provider. */
  readonly elsewhere?: string;
  readonly widthPixels?: number;
  readonly javaScript?: boolean;
  /** Of whoever has signed in already. */
  readonly token?: string;
}

export interface Visitor {
  readonly page: Page;
  /** Addresses outside the origin that the pages asked for. */
  readonly foreignRequests: readonly string[];
}

export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await unpackedChromium();
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    // Not the arguments the package offers: they run everything in one process and switch off web security.
    args: ['--no-sandbox', '--font-render-hinting=none'],
  });
}

/** A new visitor without cookies; close the page's context, or the browser, when done. */
export async function newVisitor(browser: Browser, visit: Visit): Promise<Visitor> {
  const { origin, elsewhere, widthPixels = 1280, javaScript = true, token } = visit;
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: widthPixels, height: 800 },
    javaScriptEnabled: javaScript,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    serviceWorkers: 'block', // their requests would pass unseen
    ...(token === undefined ? {} : { extraHTTPHeaders: { authorization: `Bearer ${token}` } }),
  });
  const foreignRequests: string[] = [];
  const isForeign = (url: URL) => url.origin !== origin && url.origin !== elsewhere;
  await context.route(isForeign, async (route) => {
    foreignRequests.push(route.request().url());
    await route.abort();
  });
  await context.routeWebSocket(isForeign, async (socket) => {
    foreignRequests.push(socket.url());
    await socket.close();
  });
  return { page: await context.newPage(), foreignRequests };
}

export interface AccessibilityViolation {
  readonly rule: string;
  readonly help: string;
  readonly elements: readonly string[];
}

// axe waits for timers, and in a page without JavaScript none ever rings.
const ringAtOnce = `if (matchMedia('(scripting: none)').matches)
  globalThis.setTimeout = (task, _delay, ...values) => void Promise.resolve().then(() => task(...values));`;

/** What axe finds against WCAG and its best practices, in a page with or without JavaScript. */
export async function accessibilityViolations(page: Page): Promise<readonly AccessibilityViolation[]> {
  await page.evaluate(axe.source);
  await page.evaluate(ringAtOnce);
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run({ preload: false })');
  return violations.map(({ id, help, nodes }) => ({ rule: id, help, elements: nodes.map((node) => node.html) }));
}

/** Whether a reader has to scroll sideways, as nobody should at 320 pixels (WCAG 1.4.10). */
export async function overflowsSideways(page: Page): Promise<boolean> {
  return page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');
}

export async function takeScreenshot(page: Page, path: string): Promise<void> {
  await page.screenshot({ path, fullPage: true, animations: 'disabled' });
}
