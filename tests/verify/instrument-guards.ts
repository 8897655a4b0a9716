/**
 * Copies the built pages so that each guard in them can be taken away while they run: every call of `authorise…` gets a
 * number, and the policy can be reached from outside.
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/server-runtime";
import ts from "typescript";
import type { Permission, Rule } from "~/domain/permissions/policy";

export interface Guard {
  number: number;
  /** The call as it is written. */
  call: string;
}

export interface Switchboard {
  policy: Record<Permission, Rule>;
  /** The guard that lets everybody through; `all` for every one of them. */
  freed: number | "all" | null;
  /** Guards that were met since this was emptied. */
  met: Set<number>;
}

interface Instrumented {
  build: ServerBuild;
  guards: Guard[];
  switchboard: Switchboard;
}

const isGuardName = (name: string) => /^authorise[A-Za-z]*(\$\d+)?$/.test(name);

interface Edit {
  at: number;
  text: string;
}

/** Of each function that decides: what it answers where its guard is taken away. */
const letThrough: Record<string, string> = {
  can: "return true;",
  refuse: "return;",
  authoriseReader:
    'return { actor: visit.actor.kind === "account" ? visit.actor : board.standIn, scope: readerScope(visit.actor.kind === "account" ? visit.actor : board.standIn) };',
};

function findEdits(source: ts.SourceFile): { edits: Edit[]; guards: Guard[]; policy: string } {
  const edits: Edit[] = [];
  const guards: Guard[] = [];
  let policy = "";
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && isGuardName(node.expression.text)) {
      const number = guards.length;
      guards.push({ number, call: node.getText(source).replaceAll(/\s+/g, " ").slice(0, 120) });
      edits.push(
        { at: node.getStart(source), text: `board.guard(${number}, () => ` },
        { at: node.getEnd(), text: ")" },
      );
    }
    if (ts.isFunctionDeclaration(node) && node.name && node.body) {
      const then = letThrough[node.name.text.replace(/\$\d+$/, "")];
      if (then) edits.push({ at: node.body.getStart(source) + 1, text: ` if (board.isOpen()) { ${then} }` });
    }
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isObjectLiteralExpression(node.initializer)) {
      const named = node.initializer.properties.some(({ name }) => name?.getText(source) === '"public.read"');
      if (named) policy = node.name.getText(source);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { edits, guards, policy };
}

const board = (policy: string) => `
var board = (globalThis.guardSwitchboard = {
  freed: null,
  met: new Set(),
  depth: 0,
  standIn: { kind: "account", accountId: 1, administrator: false, organisations: [], projects: [], programmes: [] },
  get policy() { return ${policy}; },
  isOpen: () => board.depth > 0,
  guard: (number, call) => {
    board.met.add(number);
    const open = board.freed === number || board.freed === "all";
    if (open) board.depth += 1;
    try { return call(); } finally { if (open) board.depth -= 1; }
  },
});
`;

/** Copies beside the pages, whose other parts they import; removed once they are read in. */
export async function instrumentGuards(pages: string): Promise<Instrumented> {
  const index = readFileSync(join(pages, "index.js"), "utf8");
  const part = /\.\/(assets\/server-build-[\w-]+\.js)/.exec(index)?.[1] ?? "index.js";
  const text = readFileSync(join(pages, part), "utf8");
  const { edits, guards, policy } = findEdits(ts.createSourceFile(part, text, ts.ScriptTarget.ES2022, true));
  if (policy === "") throw new Error("The policy is not where it was");
  let edited = text;
  for (const { at, text: added } of edits.sort((a, b) => b.at - a.at))
    edited = `${edited.slice(0, at)}${added}${edited.slice(at)}`;
  const copy = part.replace(/[\w-]+\.js$/, `guards-${process.pid}.js`);
  const entry = `guarded-${process.pid}.js`;
  writeFileSync(join(pages, copy), `${edited}\n${board(policy)}`);
  if (part !== "index.js") writeFileSync(join(pages, entry), index.replaceAll(part, copy));
  try {
    const file = join(pages, part === "index.js" ? copy : entry);
    const build = (await import(pathToFileURL(file).href)) as ServerBuild;
    return {
      build,
      guards,
      switchboard: (globalThis as unknown as { guardSwitchboard: Switchboard }).guardSwitchboard,
    };
  } finally {
    rmSync(join(pages, copy));
    rmSync(join(pages, entry), { force: true });
  }
}
