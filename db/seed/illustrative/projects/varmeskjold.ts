/** Just begun: heat and indoor climate in laundries. Mostly a plan, with the first handful of activities. */
import type { ProjectPlan } from "../project-plan";

export const varmeskjold: ProjectPlan = {
  key: "varmeskjold",
  acronym: "VARMESKJOLD",
  title: ["Varme og indeklima på vaskerier", "Heat and indoor climate in laundries"],
  summary: [
    "Ved rullerne kan der være 35 grader en almindelig dag. Projektet finder sammen med vaskerier ud af, hvad der hjælper: luft, tempo, pauser eller noget helt fjerde. Vi er lige gået i gang.",
    "By the ironers it can be 35 degrees on an ordinary day. Together with laundries the project finds out what helps: air, pace, breaks or something else entirely. We have only just begun.",
  ],
  lead: "stoej-indeluft",
  startedMonthsAgo: 1.5,
  months: 36,
  grants: [{ funder: "fonden-holdbart", programme: "brancher-i-bevaegelse", number: "027", amount: 3_900_000 }],
  topics: ["indoor_climate", "ergonomics"],
  industries: ["T"],
  stakeholders: "dampvaskeri, vask-rul, bf-service, hotel-fyr, hospital",
  models: [
    [
      0,
      "systemic",
      [
        "Varme på et vaskeri handler også om kundernes linned, leveringstid og bygningen. Derfor skal kunder, vaskerier og forskere arbejde sammen hele vejen.",
        "Heat in a laundry is also about the customers' linen, delivery times and the building. So customers, laundries and researchers must work together all the way.",
      ],
    ],
  ],
  momentPlan: [
    ["relevance", 0, 5],
    ["capacity", 4, 12],
    ["relations", 0, 36],
    ["interim_results", 12, 24],
    ["implementation", 16, 32],
    ["anchoring", 28, 36],
  ],
  involvements: [
    [
      "dampvaskeri",
      "participant",
      ["relevance", "capacity", "interim_results", "implementation"],
      {
        status: "active",
        since: 0.4,
        contribution: [
          "Måler temperatur ved rulle 1 og 3 hele året.",
          "Measures temperature at ironers 1 and 3 all year.",
        ],
      },
    ],
    ["vask-rul", "participant", ["relevance", "implementation"], { since: 0.8 }],
    ["hotel-fyr", "partner", ["capacity", "implementation"], { status: "invited" }],
    ["hospital", "partner", ["capacity", "implementation"], { status: "invited" }],
    ["bf-service", "network", ["relevance", "relations", "anchoring"], { status: "active", since: 0.2 }],
  ],
  goals: [
    {
      key: "g-graenser",
      title: [
        "Vaskerier har en fælles aftale om, hvad de gør, når det bliver for varmt",
        "Laundries share an agreement on what to do when it gets too hot",
      ],
      group: ["Medarbejdere ved ruller og foldemaskiner", "Employees at ironers and folding machines"],
      indicator: ["Vaskerier med en skriftlig varmeaftale", "Laundries with a written heat agreement"],
      target: 8,
      status: "not_started",
    },
    {
      key: "g-kunder",
      title: [
        "Hoteller og hospitaler tager varmen med, når de bestiller",
        "Hotels and hospitals take heat into account when ordering",
      ],
      status: "not_started",
    },
  ],
  resources: [
    ["relevance", 80, 40000],
    ["capacity", 120, 70000],
    ["relations", 100, 30000],
    ["interim_results", 100, 60000],
    ["implementation", 220, 160000],
    ["anchoring", 120, 110000],
  ],
  brokers: "stoej-indeluft,bf-service",
  activities: [
    [
      0.3,
      "steering_group_meeting",
      "relevance",
      "Første møde med branchefællesskabet: hvem mangler ved bordet?",
      "First meeting with the sector committee: who is missing at the table?",
      {
        with: "bf-service n3",
        note: [
          "Vi savner kunderne. Et hotel og et hospital er inviteret, men har ikke svaret endnu.",
          "We miss the customers. A hotel and a hospital have been invited but have not answered yet.",
        ],
      },
    ],
    [
      0.6,
      "company_visit",
      "relevance",
      "Formiddag ved rulle 1 hos Klitby Dampvaskeri",
      "A morning at ironer 1 at Klitby steam laundry",
      {
        with: "dampvaskeri e5",
        note: [
          "Det varmeste sted er ikke rullen, men døren, hvor vognene holder i kø.",
          "The hottest spot is not the ironer but the door where the trolleys queue.",
        ],
      },
    ],
    [
      0.9,
      "interview",
      "relevance",
      "Samtale med ejeren af Vask & Rul: 42 grader og en blæser fra byggemarkedet",
      "Talk with the owner of Vask & Rul: 42 degrees and a fan from the DIY shop",
      {
        with: "vask-rul e1",
        note: [
          "Hun har målt temperaturen hver dag i to somre på bagsiden af en kalender. Vi må låne kalenderen.",
          "She has measured the temperature every day for two summers on the back of a calendar. We may borrow the calendar.",
        ],
      },
    ],
    [
      1.2,
      "workshop",
      "relevance",
      "Medarbejdere tegner en varm dag time for time",
      "Employees draw a hot day hour by hour",
      {
        key: "a-varm-dag",
        with: "dampvaskeri e7, vask-rul e2, bf-service n1",
        by: "stoej-indeluft, bf-service",
        note: [
          "Den varmeste time var ikke midt på dagen, men lige efter pausen, når alle maskiner starter igen.",
          "The hottest hour was not midday but just after the break, when all the machines start again.",
        ],
      },
    ],
    [
      1.4,
      "newsletter",
      "relations",
      "Hej fra VARMESKJOLD: det skal vi i gang med",
      "Hello from VARMESKJOLD: what we are about to do",
      { with: "@company 65" },
    ],
    [
      2.2,
      "theme_day",
      "relations",
      "Åbent hus ved rulle 1: mærk varmen, før vi måler den",
      "Open house at ironer 1: feel the heat before we measure it",
      {
        by: "stoej-indeluft, bf-service",
        visibility: "public",
        links: ["aabent-hus"],
        note: [
          "For alle, der arbejder på eller køber fra et vaskeri. Kom i let tøj.",
          "For everyone who works at or buys from a laundry. Wear light clothes.",
        ],
      },
    ],
  ],
  needs: [
    {
      key: "n-drikke",
      text: [
        "Hjælper det overhovedet at drikke isvand, eller skal det være lunkent?",
        "Does ice water help at all, or should it be lukewarm?",
      ],
      by: "dampvaskeri",
      at: "a-varm-dag",
      on: 1.2,
      status: "open",
      visibility: "funder",
    },
    {
      key: "n-graense",
      text: ["Hvornår er det så varmt, at vi må stoppe rullen?", "When is it so hot that we may stop the ironer?"],
      by: "vask-rul",
      at: "a-varm-dag",
      on: 1.2,
      status: "in_progress",
      visibility: "public",
    },
  ],
  barriers: [
    {
      key: "b-kunder",
      kind: "recruitment",
      on: 1.3,
      severity: 2,
      text: ["Kunderne har ikke svaret på invitationen.", "The customers have not answered the invitation."],
      mitigation: [
        "Vaskerierne ringer selv til deres faste kontakt.",
        "The laundries ring their regular contact themselves.",
      ],
      visibility: "funder",
    },
  ],
  rounds: [
    {
      key: "forventninger",
      kind: "expectations",
      title: ["Hvad håber I på?", "What do you hope for?"],
      opened: 1.25,
      closes: 2.3,
      questions: [["q-varmeste", "Hvor er det varmest hos jer?", "Where is it hottest at your place?"]],
      invited: "dampvaskeri, vask-rul",
      responses: [
        {
          from: "dampvaskeri",
          role: "safety_representative",
          on: 1.4,
          motivation: ["topical_issue"],
          desired: ["participant"],
          answers: [
            ["hoped_benefit", "At vi kan arbejde om sommeren uden at få hovedpine hver dag.", true],
            ["q-varmeste", "Ved døren når vognene holder i kø. Ikke ved rullen, som chefen tror.", false],
          ],
        },
      ],
    },
  ],
};
