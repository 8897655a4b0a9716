/** Where a contact's data come from and on which ground they are kept. Source: General Data Protection Regulation, articles 6(1) and 14. */

export const contactSources = ["person", "organisation", "public", "earlier_project"] as const;
export type ContactSource = (typeof contactSources)[number];

export const legalBases = ["consent", "contract", "public_task", "legitimate_interest"] as const;
export type LegalBasis = (typeof legalBases)[number];
