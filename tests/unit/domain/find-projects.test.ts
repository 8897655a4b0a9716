/** Searching, filtering and sorting a list of projects; words as people compare them. */
import { describe, expect, it } from "vitest";
import { findProjects, readProjectSearch } from "~/domain/find-projects";
import { foldWords, holdsWords } from "~/domain/fold-words";
import { projectStatus } from "~/domain/project-status";
import { compareNames } from "~/i18n/format";

const make = (key: string, title: string, more: object = {}) => ({
  key,
  title: { da: title },
  acronym: null,
  lead: "NFA",
  startDate: "2025-01-01",
  endDate: "2026-12-31",
  lastActivity: null as string | null,
  model: "linear" as const,
  status: "running" as const,
  ...more,
});

const find = (projects: ReturnType<typeof make>[], address: string) =>
  findProjects(projects, readProjectSearch(new URLSearchParams(address)), {
    titleOf: (project) => project.title.da,
    compare: compareNames("da"),
  }).map(({ key }) => key);

describe("finding projects", () => {
  const projects = [
    make("aa", "Ålborgs støj", { lastActivity: "2026-03-01" }),
    make("z", "Zebraen på lager", { lastActivity: "2026-05-01", acronym: "ZEB" }),
    make("ae", "Ærlig feedback", { model: "systemic", status: "ended" }),
    make("old", "Gammelt", { status: "archived" }),
    make("a", "Arbejdsmiljø", { lead: "Fjordby" }),
  ];

  it("sorts as Danish does, æ ø å last, and hides archived ones unless asked for", () => {
    expect(find(projects, "order=title")).toEqual(["a", "z", "ae", "aa"]);
    expect(find(projects, "order=title&direction=descending")).toEqual(["aa", "ae", "z", "a"]);
    expect(find(projects, "status=archived")).toEqual(["old"]);
  });

  it("sorts by latest activity first, those without any last in either direction", () => {
    expect(find(projects, "")).toEqual(["z", "aa", "a", "ae"]);
    expect(find(projects, "order=activity&direction=ascending")).toEqual(["aa", "z", "a", "ae"]);
  });

  it("filters by model and status", () => {
    expect(find(projects, "model=systemic")).toEqual(["ae"]);
    expect(find(projects, "status=ended")).toEqual(["ae"]);
    expect(find(projects, "model=linear&status=ended")).toEqual([]);
  });

  it("finds words in title, acronym and lead, whatever their case and spelling of å", () => {
    expect(find(projects, "search=zeb")).toEqual(["z"]);
    expect(find(projects, "search=FJORDBY")).toEqual(["a"]);
    expect(find(projects, "search=aalborg")).toEqual(["aa"]);
    expect(find(projects, "search=lager+zebraen")).toEqual(["z"]);
    expect(find(projects, "search=pa")).toEqual([]);
  });

  it("takes what an address says wrongly as not said", () => {
    expect(readProjectSearch(new URLSearchParams("model=x&status=y&order=z"))).toMatchObject({
      model: null,
      status: null,
      order: "activity",
    });
  });
});

describe("folding words", () => {
  it("keeps å apart from a and drops accents", () => {
    expect(foldWords("Café Håndværk Aarhus")).toBe("cafe håndværk århus");
    expect(holdsWords("Støj på lager", "PÅ støj")).toBe(true);
    expect(holdsWords("anything", "")).toBe(true);
  });
});

describe("where a project stands", () => {
  it("follows from its dates, both included", () => {
    const project = { startDate: "2026-01-01", endDate: "2026-12-31", archived: false };
    expect(projectStatus(project, "2025-12-31")).toBe("planned");
    expect(projectStatus(project, "2026-01-01")).toBe("running");
    expect(projectStatus(project, "2026-12-31")).toBe("running");
    expect(projectStatus(project, "2027-01-01")).toBe("ended");
    expect(projectStatus({ ...project, archived: true }, "2026-06-01")).toBe("archived");
  });
});
