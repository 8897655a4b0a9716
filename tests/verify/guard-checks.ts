/** The checks that take guards away, in the order in which they are taken after all others. */
import type { Check } from "./check";
import { guardsOfPages, guardsOfPolicy } from "./check-guards";
import { guardsInOneLine } from "./check-planted-edits";

export const guardChecks: Check[] = [guardsOfPages, guardsOfPolicy, guardsInOneLine];
