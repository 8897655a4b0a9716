/** Lets the form that logs open without a connection, for the account that opened it and for nobody else. */
import { paths } from "~/paths";

const prefix = "vidensbro-log-";

/** Where the browser has neither, nothing is kept: both need TLS or the own machine. */
const able = () => "serviceWorker" in navigator && "caches" in window;

/** Keeps the page that is shown, with the scripts, styles and letters that it is made of. */
export async function keepPageOffline(account: number, path: string): Promise<void> {
  if (!able() || import.meta.env.DEV) return;
  await navigator.serviceWorker.register(paths.serviceWorker, { scope: "/projects/" });
  await forgetPagesOfOthers(account);
  const cache = await caches.open(`${prefix}${account}`);
  const page = await fetch(`${path}?blank`, { headers: { Accept: "text/html" }, redirect: "error" });
  if (!page.ok) return;
  const parts = performance
    .getEntriesByType("resource")
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith("/assets/"))
    .map(({ pathname }) => pathname);
  const linked = [...document.querySelectorAll<HTMLLinkElement | HTMLScriptElement>("link[href], script[src]")]
    .map((element) => new URL("href" in element ? element.href : element.src).pathname)
    .filter((pathname) => pathname.startsWith("/assets/"));
  const imported = [...(await page.clone().text()).matchAll(/\/assets\/[\w.~-]+/g)].map(([found]) => found);
  await cache.put(path, page);
  for (const part of new Set([...parts, ...linked, ...imported])) {
    if (await cache.match(part)) continue;
    const answer = await fetch(part);
    if (answer.ok) await cache.put(part, answer);
  }
}

/** Takes away what was kept for others; with null all of it, when nobody is signed in. */
export async function forgetPagesOfOthers(account: number | null): Promise<void> {
  if (!("caches" in window)) return;
  for (const name of await caches.keys()) {
    if (name.startsWith(prefix) && name !== `${prefix}${account}`) await caches.delete(name);
  }
}
