/** The pages of the product by address; app/paths.ts makes the same addresses. */
import { index, prefix, route, type RouteConfig } from "@remix-run/route-config";

export default [
  index("routes/front.tsx"),
  route("language", "routes/language.ts"),
  route("was", "routes/accessibility.tsx"),
  route("first-run", "routes/first-run.tsx"),
  route("sign-in", "routes/sign-in.tsx"),
  route("sign-in/:token", "routes/sign-in-link.tsx"),
  route("sign-out", "routes/sign-out.ts"),
  route("invitations/:token", "routes/invitation.tsx"),
  route("profile", "routes/profile.tsx"),
  route("next", "routes/next.tsx"),
  ...prefix("projects", [
    index("routes/projects.tsx"),
    route(":project", "routes/project.tsx"),
    route(":project/next", "routes/project-next.tsx"),
    route(":project/people", "routes/project-people.tsx"),
    route(":project/export", "routes/project-export.tsx"),
    route(":project/export.xlsx", "routes/project-export-xlsx.ts"),
    route(":project/export.json", "routes/project-export-bundle.ts"),
    route(":project/export/:table", "routes/project-export-table.ts"),
    route(":project/report", "routes/project-report.tsx"),
    route(":project/report.pdf", "routes/project-report-pdf.ts"),
    route(":project/report.docx", "routes/project-report-docx.ts"),
    route(":project/report.json", "routes/project-report-json.ts"),
  ]),
  ...prefix("organisations", [index("routes/organisations.tsx"), route(":organisation", "routes/organisation.tsx")]),
  ...prefix("programmes", [index("routes/programmes.tsx"), route(":programme", "routes/programme.tsx")]),
  route("calendar/:token", "routes/calendar.ts"),
  ...prefix("admin", [
    route("accounts", "routes/admin-accounts.tsx"),
    route("mail", "routes/admin-mail.tsx"),
    route("journal", "routes/admin-journal.tsx"),
  ]),
  route("inbox", "routes/inbox.tsx"),
  route("*", "routes/not-found.tsx"),
] satisfies RouteConfig;
