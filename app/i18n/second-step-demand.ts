/** Words about a second step that somebody demands; every page carries them. */
import type { Language } from "./language";

const da = {
  toSetUp: "Slå totrinslogin til",
  demanded: (names: string) =>
    `${names} kræver totrinslogin. Du kan se det, der hører til, når du har slået totrinslogin til.`,
};

const en: typeof da = {
  toSetUp: "Turn on two-step sign-in",
  demanded: (names) =>
    `${names} demands two-step sign-in. You can see what belongs to it once you have turned two-step sign-in on.`,
};

export const secondStepDemandMessages: Record<Language, typeof da> = { da, en };
