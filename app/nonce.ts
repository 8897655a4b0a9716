/** The nonce of one page's scripts, on the server only: it never travels as data. */
import { createContext } from "react";

export const NonceContext = createContext<string | undefined>(undefined);
