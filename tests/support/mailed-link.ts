/** The newest link to sign in that went to an address, on the page of the demonstration's inbox: others ask for theirs at the same time. */
import type { Locator, Page } from "@playwright/test";

export function mailedLink(page: Page, address: string): Locator {
  return page
    .locator("main .card")
    .filter({ hasText: address })
    .getByRole("link", { name: /\/sign-in\// })
    .first();
}
