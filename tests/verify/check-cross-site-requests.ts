/** Requests that change something and come from elsewhere, or do not say from where, are refused on every route. */
import { withFormPass } from "../support/form-pass";
import type { Check } from "./check";
import { countRefused } from "./count-refused";

/** Headers that a browser sends along with what another site makes it send, and those of no browser at all. */
const strangers: Record<string, string>[] = [
  { Origin: "https://evil.example" },
  { Origin: "null" },
  { "Sec-Fetch-Site": "cross-site" },
  { "Sec-Fetch-Site": "same-site" },
  {},
];

export const crossSiteRequests: Check = {
  name: "requests from elsewhere that would change something",
  wanted: "all refused with 403",
  measure: ({ folder, fault }) =>
    countRefused(folder, ({ url, cookie }) =>
      (fault ? [{ Origin: url }] : strangers).flatMap((headers) =>
        (fault ? ["POST"] : ["POST", "PUT", "DELETE"]).flatMap((method) =>
          // With the token of a form, so that what refuses is the check of where they come from.
          ["", ".data", "?_data=root"].map((ending) => ({
            method,
            headers: withFormPass({ ...headers, Cookie: cookie }),
            ending,
          })),
        ),
      ),
    ),
};
