/** Lets only addresses of the web become links; anything else stays words. */
export function webAddress(address: string): string | undefined {
  return /^https?:\/\/[^\s]+$/i.test(address) && URL.canParse(address) ? address : undefined;
}
