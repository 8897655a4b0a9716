/** Properties draw few examples where a mutant is tried, and the same ones every time. */
import { configureGlobal } from "fast-check";

configureGlobal({ numRuns: 25, seed: 1, endOnFailure: true });
