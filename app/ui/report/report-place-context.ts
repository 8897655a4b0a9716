/** Where the records behind a report are, for readers who may go there; null where it is frozen, so that nothing in it leads away. */
import { createContext } from "react";
import type { ReportPlace } from "./behind";

export const ReportPlaceContext = createContext<ReportPlace | null>(null);
