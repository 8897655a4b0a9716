/** Words of calendar feeds: the card that makes them, and the calendar itself. */
import type { Language } from "./language";

const da = {
  title: "Følg i din kalender",
  projectHelp:
    "Få aktiviteter, tidspunkter, feedbackrunder, der lukker, og frister for rapporter ind i din egen kalender. Kalenderen hentes af sig selv igen og igen.",
  accountHelp: "Få det samme fra alle dine projekter i én kalender. Kalenderen hentes af sig selv igen og igen.",
  secret:
    "Adressen er hemmelig og kun din: Den, der kender den, kan læse kalenderen uden at logge ind. Der står ingen personer i den.",
  make: "Lav en kalenderadresse",
  replace: "Lav en ny adresse",
  revoke: "Luk adressen",
  madeOn: (moment: string) => `Du har en adresse fra ${moment}. En ny lukker den gamle.`,
  shown: "Din kalenderadresse",
  shownOnce: "Kopiér den nu. Den bliver ikke vist igen, men du kan altid lave en ny.",
  howTo:
    "I Outlook: Tilføj kalender → Abonner fra internettet. I Google Kalender: Andre kalendere → Via URL. På iPhone: Indstillinger → Kalender → Konti → Tilføj abonnement.",
  revoked: "Kalenderadressen er lukket.",
  mine: "Mine projekter",
  made: "Opdigtede data til demonstration.",
  momentEntry: (moment: string) => `Tidspunkt: ${moment}`,
  roundEntry: (title: string) => `Feedbackrunde lukker: ${title}`,
  reportEntry: (title: string) => `Frist for rapport: ${title}`,
  imprecise: (title: string, when: string) => `${title} (${when})`,
};

const en: typeof da = {
  title: "Follow in your calendar",
  projectHelp:
    "Get activities, moments, feedback rounds that close and report deadlines into your own calendar. The calendar is fetched anew by itself.",
  accountHelp: "Get the same from all your projects in one calendar. The calendar is fetched anew by itself.",
  secret:
    "The address is secret and yours alone: whoever knows it can read the calendar without signing in. It names no persons.",
  make: "Make a calendar address",
  replace: "Make a new address",
  revoke: "Close the address",
  madeOn: (moment) => `You have an address from ${moment}. A new one closes the old one.`,
  shown: "Your calendar address",
  shownOnce: "Copy it now. It is not shown again, but you can always make a new one.",
  howTo:
    "In Outlook: Add calendar → Subscribe from web. In Google Calendar: Other calendars → From URL. On iPhone: Settings → Calendar → Accounts → Add Subscribed Calendar.",
  revoked: "The calendar address is closed.",
  mine: "My projects",
  made: "Made-up data for demonstration.",
  momentEntry: (moment) => `Moment: ${moment}`,
  roundEntry: (title) => `Feedback round closes: ${title}`,
  reportEntry: (title) => `Report due: ${title}`,
  imprecise: (title, when) => `${title} (${when})`,
};

export const calendarFeedMessages: Record<Language, typeof da> = { da, en };
