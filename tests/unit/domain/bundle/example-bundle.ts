/** A small valid bundle in which every member of the format has a value, and the real cases. */
import { readFileSync } from "node:fs";
import type { Bundle } from "~/domain/bundle/records";

const text = (da: string, en?: string) => (en === undefined ? { da } : { da, en });

/** Made anew each time, so that a test may change it. */
export function exampleBundle(): Bundle {
  return {
    format: "vidensbro-bundle",
    version: 1,
    organisations: [
      {
        key: "acme",
        name: "Acme A/S",
        shortName: "Acme",
        field: "company",
        role: "workplace",
        cvr: "10150817",
        pNumber: "1000000001",
        parent: "holding",
        sizeClass: "small",
        industry: "C",
        country: "DK",
        website: "https://acme.example/",
        description: text("Et værksted.", "A workshop."),
      },
      { key: "fund", name: "Fonden", field: "authority", role: "funder" },
      { key: "holding", name: "Acme Holding", field: "company" },
      { key: "ku", name: "Københavns Universitet", field: "research", ror: "https://ror.org/035b05819" },
    ],
    programmes: [
      {
        key: "call-1",
        funder: "fund",
        name: text("Puljen"),
        requirements: [
          {
            key: "final",
            kind: "final",
            title: text("Slutrapport"),
            due: { anchor: "project_end", offsetMonths: 3 },
            sections: ["model", "results"],
            guidance: text("Skriv kort."),
          },
        ],
      },
    ],
    projects: [
      {
        key: "bridge",
        title: text("Broen", "The bridge"),
        acronym: "BRO",
        summary: text("Kort."),
        lead: "ku",
        grants: [{ funder: "fund", programme: "call-1", reference: "J-1", amount: 1_000_000 }],
        startDate: "2023-01-01",
        endDate: "2024-12-31",
        topics: ["psychosocial", "noise"],
        industries: ["C"],
        website: "https://bridge.example",
        raid: "https://raid.org/10.123/abc",
        doi: "10.1234/abc",
        stakeholders: ["acme"],
        modelRegistrations: [{ date: "2023-01-01", model: "interactive", rationale: text("Dialog.") }],
        momentPlan: [{ moment: "relevance", from: "2023-01-01", to: "2023-03-31" }],
        involvements: [
          {
            organisation: "acme",
            form: "partner",
            status: "active",
            moments: ["relevance", "anchoring"],
            since: "2023-01-01",
            until: "2024-01-01",
            contribution: text("Tid."),
          },
        ],
        goals: [
          {
            key: "g1",
            title: text("Mål"),
            targetGroup: text("Ledere"),
            indicator: text("Antal"),
            target: 10,
            actual: 4.5,
            status: "on_track",
            visibility: "public",
          },
        ],
        resources: [{ moment: "relevance", hours: 10, amount: 5000 }],
        activities: [
          {
            key: "a1",
            title: text("Møde"),
            kind: "workshop",
            date: "2023-04-01",
            endDate: "2023-04-30",
            datePrecision: "month",
            direction: "exchange",
            moment: "relevance",
            brokerCore: "relate",
            format: "hybrid",
            hours: 2.5,
            amount: 100,
            brokers: ["ku"],
            participants: [
              { organisation: "acme", form: "partner", count: 3 },
              { field: "advisory", count: 2 },
            ],
            summary: text("Godt."),
            links: ["https://bridge.example/1"],
            visibility: "public",
          },
        ],
        needs: [
          {
            key: "n1",
            text: text("Hvordan?"),
            raisedBy: "acme",
            raisedAt: "a1",
            date: "2023-04-01",
            status: "answered",
            answeredBy: ["a1"],
            answeredOn: "2023-05-01",
            visibility: "funder",
          },
        ],
        barriers: [
          {
            key: "b1",
            kind: "time",
            date: "2023-04-01",
            severity: 2,
            description: text("Travlt."),
            mitigation: text("Korte møder."),
            resolvedOn: "2023-06-01",
            visibility: "public",
          },
        ],
        outcomes: [
          {
            key: "o1",
            title: text("Ny praksis"),
            kind: "practice",
            level: "organisation",
            date: "2024-01-01",
            description: text("Sådan."),
            organisation: "acme",
            goal: "g1",
            activities: ["a1"],
            evidence: [{ url: "https://bridge.example/e", strength: "verified", note: text("Se side 2.") }],
            visibility: "public",
          },
        ],
        feedbackRounds: [
          {
            key: "r1",
            kind: "experience",
            title: text("Runde"),
            openedOn: "2024-02-01",
            closesOn: "2024-03-01",
            questions: [{ key: "own", text: text("Andet?") }],
            invited: ["acme"],
            responses: [
              {
                key: "p1",
                organisation: "acme",
                respondentRole: "manager",
                submittedOn: "2024-02-02",
                ratings: { design: 4, progress: 3, dissemination: 5, goal_attainment: 1 },
                motivation: ["topical_issue"],
                desiredForms: ["partner"],
                experiencedForms: ["network"],
                livedUp: 4,
                answers: [
                  { question: "own", text: "Ja", share: true },
                  { question: "useful", text: "Meget" },
                ],
                showOrganisation: true,
              },
            ],
            followUps: [
              {
                key: "f1",
                aspect: "design",
                point: text("Kortere."),
                reply: text("Enig."),
                repliedOn: "2024-03-02",
                visibility: "public",
              },
            ],
          },
        ],
        illustrative: true,
      },
    ],
  };
}

/** The two real cases that the product is delivered with. */
export const cases = ["fea-2022-2024", "necto-smv-2025"] as const;

export function readCase(name: (typeof cases)[number]): Bundle {
  const path = new URL(`../../../../db/seed/cases/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, "utf8")) as Bundle;
}

/** A place in a document: `at(bundle, "/projects/0/key")`; undefined where there is none. */
export function at(document: unknown, pointer: string): unknown {
  let value = document;
  for (const token of pointer.split("/").slice(1)) {
    const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}

/** Puts a value at a place, or takes away what is there where the value is undefined. */
export function put(document: unknown, pointer: string, value: unknown): void {
  const cut = pointer.lastIndexOf("/");
  const parent = at(document, pointer.slice(0, cut)) as Record<string, unknown>;
  const name = pointer.slice(cut + 1);
  if (value === undefined) delete parent[name];
  else Object.defineProperty(parent, name, { value, enumerable: true, configurable: true, writable: true });
}
