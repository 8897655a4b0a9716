/** Headers of pages whose address holds a secret. */

/**
 * Kept by no cache and told to no other site. Not `no-referrer`: under it browsers post forms with `Origin: null`,
 * which the check of origin must refuse, and the page would need scripts to work.
 */
export const tokenPageHeaders = { "Cache-Control": "no-store", "Referrer-Policy": "same-origin" };
