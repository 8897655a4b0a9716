/** Searching and filtering what projects show to everybody. */
import type { Key, Text } from "./bundle/records";
import { foldWords, makeFoldedFinder } from "./fold-words";
import type { PublicEvent, PublicProject } from "./public-project";
import { type Industry, industries, type WorkEnvironmentTopic, workEnvironmentTopics } from "./vocabulary";

export interface PublicSearch {
  words: string;
  topic: WorkEnvironmentTopic | null;
  industry: Industry | null;
}

export interface PublicProjects {
  projects: { shown: PublicProject; folded: string }[];
  /** Still to come, the first first. */
  events: PublicEvent[];
  /** Those that some project has, as the vocabulary orders them. */
  topics: WorkEnvironmentTopic[];
  industries: Industry[];
}

export interface FoundPublicProjects {
  /** In the order in which they are held. */
  projects: PublicProject[];
  /** What is still to come of them, with the project. */
  events: (PublicEvent & { of: Pick<PublicProject, "title" | "illustrative"> })[];
}

/** What an address asks for; what it says wrongly counts as not said. */
export function readPublicSearch(parameters: URLSearchParams): PublicSearch {
  return {
    words: (parameters.get("search") ?? "").trim().slice(0, 200),
    topic: workEnvironmentTopics.find((key) => key === parameters.get("topic")) ?? null,
    industry: industries.find((key) => key === parameters.get("industry")) ?? null,
  };
}

/** The search as it stands in an address, without what goes without saying. */
export function writePublicSearch({ words, topic, industry }: PublicSearch): URLSearchParams {
  return new URLSearchParams({
    ...(words !== "" && { search: words }),
    ...(topic !== null && { topic }),
    ...(industry !== null && { industry }),
  });
}

interface Listed {
  projects: readonly PublicProject[];
  events: readonly PublicEvent[];
  /** What else a project can be found by. */
  words: readonly { project: Key; words: string }[];
}

/** What searching needs of all projects, made once for all who search. */
export function holdPublicProjects({ projects, events, words }: Listed): PublicProjects {
  const more = new Map<Key, string[]>();
  const add = (project: Key, found: string[]) => more.set(project, [...(more.get(project) ?? []), ...found]);
  for (const { project, title } of events) add(project, inBoth(title));
  for (const one of words) add(one.project, [one.words]);
  const topicsThere = new Set(projects.flatMap(({ topics }) => topics));
  const industriesThere = new Set(projects.flatMap((one) => one.industries));
  return {
    projects: projects.map((shown) => {
      const { key, title, acronym, summary, lead } = shown;
      const found = [...inBoth(title), acronym ?? "", ...inBoth(summary), lead, ...(more.get(key) ?? [])];
      return { shown, folded: foldWords(found.join(" ")) };
    }),
    events: [...events],
    topics: workEnvironmentTopics.filter((key) => topicsThere.has(key)),
    industries: industries.filter((key) => industriesThere.has(key)),
  };
}

function inBoth(text: Text | undefined): string[] {
  return [text?.da, text?.en].filter((words) => words !== undefined);
}

/** Projects whose words hold every one that is looked for, of the topic and the industry. */
export function findPublicProjects(
  { projects, events }: PublicProjects,
  { words, topic, industry }: PublicSearch,
): FoundPublicProjects {
  const holds = makeFoldedFinder(words);
  const found = projects
    .filter(
      ({ shown, folded }) =>
        (topic === null || shown.topics.includes(topic)) &&
        (industry === null || shown.industries.includes(industry)) &&
        holds(folded),
    )
    .map(({ shown }) => shown);
  const byKey = new Map(found.map(({ key, title, illustrative }) => [key, { title, illustrative }]));
  return {
    projects: found,
    events: events.flatMap((event) => {
      const of = byKey.get(event.project);
      return of ? { ...event, of } : [];
    }),
  };
}
