/** Shows the form that logs from what the device keeps, when there is no connection; all else goes its usual way. */
/** @type {any} A worker's globals are not a page's, and the project is checked against a page's. */
const worker = self;
const logPage = /^\/projects\/[^/]+\/log$/;

worker.addEventListener("install", () => worker.skipWaiting());
worker.addEventListener("activate", (/** @type {any} */ event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener("fetch", (/** @type {any} */ event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== worker.location.origin) return;
  if (request.mode === "navigate" && logPage.test(url.pathname)) event.respondWith(askFirst(request));
  else if (url.pathname.startsWith("/assets/")) event.respondWith(lookFirst(request));
});

/**
 * The server's answer, whatever it is; what is kept only where there is none.
 * @param {Request} request
 */
async function askFirst(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(request, { ignoreSearch: true, ignoreVary: true });
    if (kept) return kept;
    throw error;
  }
}

/**
 * Names of assets change with their content, so what is kept is what the server would send.
 * @param {Request} request
 */
async function lookFirst(request) {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}
