/** What readers lose who set text wider or twice as large, or ask for stillness: what no list of rules looks at. */
import type { Page } from "@playwright/test";

const settings = {
  /** The values of WCAG 1.4.12. */
  spacing:
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }",
  double: "html { font-size: 200% !important }",
};

/** Sets text as a reader would, and tells what is cut off, runs out of its box or makes the page scroll sideways. */
export function listLostText(page: Page, setting: keyof typeof settings): Promise<string[]> {
  return page.evaluate((rules) => {
    // Not a style element, which the page's policy refuses.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
    try {
      return findLostText();
    } finally {
      document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1);
    }

    function findLostText(): string[] {
      const faults = new Set<string>();
      const root = document.documentElement;
      if (root.scrollWidth > root.clientWidth)
        faults.add(`the page scrolls sideways by ${root.scrollWidth - root.clientWidth}`);
      const blocks = new Map<Element, { style: CSSStyleDeclaration; box: DOMRect } | null>();
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        const parent = text.parentElement;
        // Drawings scale as a whole and have their facts beside them in words.
        if (!parent || !text.data.trim() || parent.closest("svg, script, style, option, .visually-hidden")) continue;
        if (!parent.checkVisibility({ visibilityProperty: true })) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
        for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
          if (!blocks.has(box)) {
            const style = getComputedStyle(box);
            blocks.set(
              box,
              style.display === "inline" || style.display === "contents"
                ? null
                : { style, box: box.getBoundingClientRect() },
            );
          }
          const block = blocks.get(box);
          if (!block) continue;
          const { style, box: edge } = block;
          // Boxes that scroll lose nothing, and what is kept for those who hear the page has no room at all.
          if (edge.width <= 1 || edge.height <= 1 || /auto|scroll/.test(style.overflowX + style.overflowY)) break;
          const slack = parseFloat(style.fontSize) * 0.5;
          const out = lines.some(
            (line) =>
              line.left < edge.left - 2 ||
              line.right > edge.right + 2 ||
              line.top < edge.top - slack ||
              line.bottom > edge.bottom + slack,
          );
          if (out) {
            faults.add(
              `${box.tagName.toLowerCase()}.${box.className}: “${text.data.trim().slice(0, 40)}” runs out of its box`,
            );
            break;
          }
          if (style.position === "absolute" || style.position === "fixed") break;
        }
      }
      return [...faults];
    }
  }, settings[setting]);
}

/** What moves although the reader has asked for stillness. */
export function listMotion(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const moving = (style: CSSStyleDeclaration) =>
      (style.transitionProperty !== "none" &&
        style.transitionDuration.split(",").some((time) => parseFloat(time) > 0)) ||
      (style.animationName !== "none" && style.animationDuration.split(",").some((time) => parseFloat(time) > 0)) ||
      style.scrollBehavior === "smooth";
    return [...document.querySelectorAll("html, body, body *")].flatMap((element) =>
      [null, "::before", "::after"].some((part) => moving(getComputedStyle(element, part)))
        ? [`${element.tagName.toLowerCase()}.${String(element.getAttribute("class"))} moves`]
        : [],
    );
  });
}

/** Pages whose titles do not tell them apart, or begin with what all have in common. The same page asked otherwise may share its title. */
export function listTitleFaults(visited: readonly { path: string; title: string }[]): string[] {
  const pathsOf = new Map<string, Set<string>>();
  for (const { path, title } of visited) {
    const paths = pathsOf.get(title) ?? new Set();
    pathsOf.set(title, paths.add(path.split("?")[0] ?? path));
  }
  return [
    ...[...pathsOf].flatMap(([title, paths]) => (paths.size > 1 ? [`“${title}”: ${[...paths].join(", ")}`] : [])),
    ...[...pathsOf.keys()]
      .filter((title) => !/^(?!Vidensbro).+ – Vidensbro$/.test(title))
      .map((title) => `“${title}” begins with what all share`),
  ];
}
