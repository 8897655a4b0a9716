/** A project whose title is in one language alone, read in the other: only the title is in that language. */
import { expect, it } from "vitest";
import { LanguageProvider } from "~/ui/language-provider";
import { ProjectFrame } from "~/ui/project-frame";
import { renderPage } from "../../support/render-page";

it("marks the title alone as written in the other language", async () => {
  const page = await renderPage(
    <LanguageProvider language="en">
      <ProjectFrame
        project={{ key: "nat", title: { da: "Natarbejde" }, acronym: null, status: "running", illustrative: false }}
        pages={["overview"]}
        path="/projects/nat"
        actions={<a href="/elsewhere">Open the report</a>}
      >
        <p>Body</p>
      </ProjectFrame>
    </LanguageProvider>,
  );
  expect(page.match(/<[^>]* lang="da"[^>]*>[^<]*/g)).toEqual(['<h1 lang="da">Natarbejde']);
});
