/** Words that people write in sheets for terms whose own names are longer. */
import type { VocabularyName } from "../vocabulary";

/** By vocabulary and key, in Danish and English. */
export const everydayTerms: { [N in VocabularyName]?: Record<string, readonly string[]> } = {
  field: {
    research: ["forskning", "forsker", "forskere", "universitet", "research", "university"],
    advisory: ["rådgivning", "rådgiver", "rådgivere", "advisory", "adviser", "advisers"],
    company: [
      "virksomhed",
      "virksomheder",
      "arbejdsplads",
      "arbejdspladser",
      "firma",
      "company",
      "companies",
      "workplace",
    ],
    social_partner: [
      "parter",
      "arbejdsmarkedets parter",
      "arbejdsmarkedspart",
      "fagforening",
      "social partner",
      "social partners",
      "union",
    ],
    authority: ["myndighed", "myndigheder", "authority", "authorities"],
  },
  format: {
    in_person: ["fremmøde", "fysisk", "in person", "face to face"],
    online: ["online", "virtuel", "virtuelt", "teams", "zoom", "virtual"],
    hybrid: ["hybrid"],
  },
  visibility: {
    project: ["projektet", "intern", "internal", "project"],
    funder: ["bevillingsgiver", "funder"],
    public: ["offentlig", "alle", "public"],
  },
};
