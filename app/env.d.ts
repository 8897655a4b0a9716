/** What the framework needs to know of our settings and of what we hand to routes. */
import "@remix-run/node";
import "@remix-run/server-runtime";
import type { FormPass } from "./server/http/form-pass";
import type { Services } from "./server/services";

declare module "@remix-run/server-runtime" {
  interface Future {
    v3_singleFetch: true;
  }
  interface AppLoadContext {
    nonce: string;
    services: Services;
    /** Made when it is first asked for. */
    formPass?: FormPass;
    /** Left out where no socket lies behind the request, as in tests. */
    clientAddress?: string;
  }
}
