/** Headers that every answer carries, errors included. */

/** The policy for pages: scripts by nonce only, nothing from elsewhere. */
function contentSecurityPolicy(nonce: string, watching: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    watching ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self'${watching ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

interface Situation {
  nonce: string;
  /** Whether people reach the product over TLS. */
  secure: boolean;
  /** Whether a developer's server rebuilds pages as they change. */
  watching: boolean;
}

/** Sets the headers; a policy that an answer already carries stays. */
export function setSecurityHeaders(headers: Headers, { nonce, secure, watching }: Situation): void {
  if (!headers.has("Content-Security-Policy")) {
    headers.set("Content-Security-Policy", contentSecurityPolicy(nonce, watching));
  }
  headers.set("X-Content-Type-Options", "nosniff");
  headers.set("X-Frame-Options", "DENY");
  if (!headers.has("Referrer-Policy")) headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
  headers.set("Cross-Origin-Opener-Policy", "same-origin");
  headers.set("Cross-Origin-Resource-Policy", "same-origin");
  headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
  if (secure) headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
}
