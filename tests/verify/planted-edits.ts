/** Guards that are no call of `authorise…`: what takes each away, and the tests that must then fail. */

export interface PlantedEdit {
  file: string;
  from: string;
  to: string;
  /** Tests that must miss it. */
  tests: string[];
}

const http = "app/server/http";
const listener = "tests/integration/listener.test.ts";
const unit = "tests/unit/server/http.test.ts";
const tokens = "tests/integration/accounts/form-tokens.test.ts";
const limits = "tests/integration/accounts/limits.test.ts";
const counted = [
  limits,
  "tests/integration/accounts/pages.test.ts",
  "tests/integration/accounts/second-step.test.ts",
  "tests/integration/feedback-links.test.ts",
];

const gone = (file: string, from: string, tests: string[]): PlantedEdit => ({ file, from, to: "", tests });

const origin: PlantedEdit[] = [
  gone(`${http}/is-same-site.ts`, 'if (site !== null && site !== "same-origin") return false;', [unit]),
  { file: `${http}/is-same-site.ts`, from: "return origins.has(origin);", to: "return true;", tests: [unit] },
  { file: `${http}/is-same-site.ts`, from: 'return site === "same-origin";', to: "return true;", tests: [unit] },
  {
    file: `${http}/make-request-listener.ts`,
    from: "const sameSite = isSameSite(request, origins);",
    to: "const sameSite = isSameSite(request, origins) || true;",
    tests: [listener],
  },
  {
    file: `${http}/make-request-listener.ts`,
    from: "if (oneClick) makeAnonymous(request);",
    to: "",
    tests: [listener],
  },
  {
    file: `${http}/make-request-listener.ts`,
    from: "const fault = bodyFault(request);",
    to: "const fault = bodyFault(request) && null;",
    tests: [listener],
  },
];

const formTokens: PlantedEdit[] = [
  {
    file: `${http}/demand-form-token.ts`,
    from: "if (token !== null && formPassOf(args).admits(token))",
    to: "if (token !== undefined)",
    tests: [tokens],
  },
  {
    file: `${http}/branch-handler.ts`,
    from: "action: demandFormToken(action, { page })",
    to: "action",
    tests: [tokens],
  },
  {
    file: `${http}/form-pass.ts`,
    from: "(held !== null && isFormToken(part, held))",
    to: "held !== null",
    tests: [tokens],
  },
  {
    file: `${http}/form-pass.ts`,
    from: "(link !== undefined && isFormToken(part, link))",
    to: "link !== undefined",
    tests: [tokens],
  },
  {
    file: "app/server/session/form-token.ts",
    from: "if (bytes.length !== 2 * length) return false;",
    to: "if (bytes.length !== 2 * length) return true;",
    tests: ["tests/unit/server/form-token.test.ts"],
  },
];

const headers: PlantedEdit[] = [
  "script-src 'self' 'nonce-${nonce}'",
  "default-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "connect-src 'self'",
  "img-src 'self' data:",
]
  .map((directive): PlantedEdit => ({
    file: `${http}/security-headers.ts`,
    from: directive,
    to: "",
    tests: [listener],
  }))
  .concat(
    [
      'headers.set("X-Content-Type-Options", "nosniff");',
      'headers.set("X-Frame-Options", "DENY");',
      'headers.set("Referrer-Policy", "strict-origin-when-cross-origin");',
      'headers.set("Cross-Origin-Opener-Policy", "same-origin");',
      'headers.set("Cross-Origin-Resource-Policy", "same-origin");',
      'headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");',
      'headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");',
    ].map((line) => ({ file: `${http}/security-headers.ts`, from: line, to: ";", tests: [listener] })),
  );

/** Each limit, made so wide that it limits nothing. */
const rateLimits = [
  "passwords: { most: 10",
  "passwordsOfClient: { most: 300",
  "secondSteps: { most: 5",
  "secondStepsOfDay: { most: 30",
  "passkeys: { most: 300",
  "oidc: { most: 300",
  "links: { most: 5",
  "answers: { most: 60",
  "renewals: { most: 3",
  "renewalsByEmail: { most: 3",
].map((from): PlantedEdit => ({
  file: `${http}/rate-limit.ts`,
  from,
  to: from.replace(/\d+$/, "1_000_000"),
  tests: [limits],
}));

/** Each place that counts. */
const counting = (
  [
    ["app/routes/sign-in.tsx", 'takeAttempt(services, "passwordsOfClient", visit.clientAddress) ||'],
    ["app/routes/sign-in.tsx", '|| takeAttempt(services, "passwords", key)'],
    ["app/routes/sign-in.tsx", 'const wait = takeAttempt(visit.services, "links", normaliseEmail(email));'],
    ["app/routes/passkey-challenge.ts", 'const wait = takeAttempt(visit.services, "passkeys", visit.clientAddress);'],
    ["app/routes/oidc-return.tsx", 'const wait = takeAttempt(visit.services, "oidc", visit.clientAddress);'],
    ["app/routes/answer-second-step.tsx", 'takeAttempt(services, "secondStepsOfDay", key) ||'],
    ["app/routes/answer-second-step.tsx", '|| takeAttempt(services, "secondSteps", key)'],
    [`${http}/answer-second-step-form.ts`, 'const wait = takeAttempt(services, "secondSteps", key);'],
    [`${http}/answer-prove-form.ts`, 'const wait = takeAttempt(visit.services, "passwords", key);'],
    [`${http}/open-link.ts`, 'takeAttempt(services, "answers", String(linkId))'],
    [`${http}/speak-by-form.ts`, 'takeAttempt(services, "renewals", String(decline.linkId))'],
    [`${http}/answer-gone.ts`, 'takeAttempt(services, "renewalsByEmail", address)'],
  ] as const
).map(([file, from]): PlantedEdit => {
  const never = from.replace(/takeAttempt\(.*\)(?=;|$| \|\|)/, "0");
  return { file, from, to: never, tests: counted };
});

/** What keeps from everybody what is not marked public. */
const shownToAll = (
  [
    ["db/public-records.ts", "sql.raw(`a.\"visibility\" = 'public'`)", 'sql.raw("true")'],
    [`${http}/read-public-project.ts`, "scope.visibilities.includes(visibility);", "true;"],
    [
      "app/domain/permissions/scope.ts",
      'visibilities: ["public"], rawFeedback: false',
      "visibilities, rawFeedback: false",
    ],
  ] as const
).map(([file, from, to]): PlantedEdit => ({ file, from, to, tests: ["tests/integration/public-records.test.ts"] }));

export const plantedEdits: PlantedEdit[] = [
  ...origin,
  ...formTokens,
  ...headers,
  ...rateLimits,
  ...counting,
  ...shownToAll,
];
