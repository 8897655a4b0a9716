/** A knowledge need as a company types it, and what is wrong with it. */
const longestNeed = 2000;

export type NeedFault = "need" | "needLong";

export function checkNeed(form: FormData): { need: string; fault: NeedFault | null } {
  const typed = form.get("need");
  const need = typeof typed === "string" ? typed.trim() : "";
  return { need, fault: need === "" ? "need" : need.length > longestNeed ? "needLong" : null };
}
