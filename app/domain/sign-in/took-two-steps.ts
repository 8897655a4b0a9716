/** Whether a provider says that somebody took two steps there. */

/** Authentication context of REFEDS, which research federations use. Source: https://refeds.org/profile/mfa. */
const contexts = new Set(["https://refeds.org/profile/mfa"]);

/** `amr` names methods (RFC 8176), of which `mfa` is the one that means several factors; `acr` names a whole context. */
export function tookTwoSteps({ amr, acr }: { amr: readonly string[]; acr: string | null }): boolean {
  return amr.includes("mfa") || (acr !== null && contexts.has(acr));
}
