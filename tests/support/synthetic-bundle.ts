/** Large made-up bundles for measuring: the same for the same numbers. */
import type { Activity, Bundle, Organisation, Project } from "~/domain/bundle/records";
import {
  activityKinds,
  brokerCores,
  directions,
  fields,
  involvementForms,
  models,
  moments,
  sizeClasses,
} from "~/domain/vocabulary";

/** A small seeded generator (mulberry32): numbers from 0 up to 1. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Size {
  projects: number;
  activities: number;
  organisations?: number;
}

/** A valid bundle of so many projects that share so many activities evenly. */
export function syntheticBundle({ projects, activities, organisations = 500 }: Size): Bundle {
  const random = makeRandom(projects * 31 + activities);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const whole = (most: number) => Math.floor(random() * most);
  const day = () =>
    `${2022 + whole(4)}-${String(1 + whole(12)).padStart(2, "0")}-${String(1 + whole(28)).padStart(2, "0")}`;

  const organisationList: Organisation[] = Array.from({ length: organisations }, (_, i) => ({
    key: `org-${i}`,
    name: `Organisation ${i}`,
    field: i < 10 ? "research" : random() < 0.7 ? "company" : pick(fields),
    ...(random() < 0.8 ? { sizeClass: pick(sizeClasses) } : {}),
  }));
  const companies = organisationList.filter(({ field }) => field === "company").map(({ key }) => key);

  const makeActivity = (i: number, members: readonly string[]): Activity => ({
    key: `a-${i}`,
    title: { da: `Møde nummer ${i} om støj i produktionen`, en: `Meeting number ${i} on noise in production` },
    kind: pick(activityKinds),
    date: day(),
    direction: pick(directions),
    moment: pick(moments),
    brokerCore: pick(brokerCores),
    hours: whole(40) / 2,
    amount: whole(20_000),
    brokers: [`org-${whole(10)}`],
    participants: Array.from({ length: 1 + whole(5) }, () => ({
      organisation: pick(members),
      ...(random() < 0.5 ? { form: pick(involvementForms) } : {}),
      count: 1 + whole(12),
    })),
    summary: { da: "Vi talte om de første resultater og aftalte, hvem der prøver dem af inden næste møde." },
  });

  const projectList: Project[] = Array.from({ length: projects }, (_, p) => {
    const members = Array.from({ length: 12 }, () => pick(companies));
    const own = Math.floor(((p + 1) * activities) / projects) - Math.floor((p * activities) / projects);
    const involved = [...new Set(members)].map((organisation) => ({
      organisation,
      form: pick(involvementForms),
      moments: moments.filter(() => random() < 0.4),
    }));
    return {
      key: `project-${p}`,
      title: { da: `Projekt ${p} om arbejdsmiljø`, en: `Project ${p} on the work environment` },
      lead: `org-${p % 10}`,
      startDate: "2022-01-01",
      endDate: "2025-12-31",
      modelRegistrations: [{ date: "2022-01-01", model: pick(models) }],
      involvements: involved,
      activities: Array.from({ length: own }, (_, i) => makeActivity(i, members)),
    };
  });
  return {
    format: "vidensbro-bundle",
    version: 1,
    organisations: organisationList,
    programmes: [],
    projects: projectList,
  };
}
