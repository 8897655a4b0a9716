/** Lets scripts wait until the page is first painted: its words, look and letters have the line to themselves, and it works without scripts meanwhile. */
import { cloneElement, createElement, Fragment, isValidElement, type ReactElement, type ReactNode } from "react";

/** What the framework draws has no other shape than these. */
interface Drawn {
  rel?: string;
  href?: string;
  type?: string;
  dangerouslySetInnerHTML?: { __html: string };
  children?: ReactNode;
}

/** Where nothing is painted, as in a tab in the background. */
const longestWait = 2_000;

/** Takes the scripts as the framework draws them for a first page. */
export function startLate(scripts: ReactElement | null): ReactElement | null {
  const addresses: string[] = [];
  const late = (node: ReactNode): ReactNode => {
    if (Array.isArray(node)) return (node as ReactNode[]).map(late);
    if (!isValidElement<Drawn>(node)) return node;
    const { rel, href, type, dangerouslySetInnerHTML: html, children } = node.props;
    if (node.type === Fragment) {
      const [first, ...others] = Array.isArray(children) ? (children as ReactNode[]) : [children];
      return createElement(Fragment, { key: node.key }, late(first), ...others.map(late));
    }
    if (rel === "modulepreload" && href) {
      addresses.push(href);
      return null;
    }
    // In the browser the script has run and stands empty.
    if (type !== "module" || !html?.__html.includes("import")) return node;
    return cloneElement(node, { dangerouslySetInnerHTML: { __html: importLate(html.__html, addresses) } });
  };
  return scripts && (late(scripts) as ReactElement);
}

/** Static imports become dynamic ones that begin after the first painting, all at once. */
export function importLate(script: string, addresses: readonly string[]): string {
  const named: { name: string; address: string }[] = [];
  const bare: string[] = [];
  const rest = script
    .replace(/import \* as (\w+) from ("[^"]+");/g, (_, name: string, address: string) => {
      named.push({ name, address });
      return "";
    })
    .replace(/import ("[^"]+");?/g, (_, address: string) => {
      bare.push(address);
      return "";
    });
  const entry = /import\(("[^"]+")\);\s*$/.exec(rest)?.[1];
  const first = [...named.map(({ address }) => address), ...bare].map((address) => `import(${address})`);
  // Fetched with the others, though it must not run before them.
  const others = addresses.map((address) => JSON.stringify(address)).filter((address) => address !== entry);
  return [
    "let begun=false,left=false;",
    "const load=async()=>{",
    `for(const address of [${others.join(",")}])import(address).catch(()=>{});`,
    entry ? `fetch(${entry}).catch(()=>{});` : "",
    `const [${named.map(({ name }) => name).join(",")}]=await Promise.all([${first.join(",")}]);`,
    entry ? rest.trim().replace(/import\(("[^"]+")\);$/, "await import($1);") : rest.trim(),
    "};",
    // A page that is left ends its requests, which is no fault.
    `addEventListener("pagehide",()=>{left=true});`,
    "const fail=(error)=>setTimeout(()=>{if(!left)throw error});",
    "const begin=()=>{if(begun)return;begun=true;load().catch(fail)};",
    // Whoever does something does not wait for the painting; what needs scripts is repeated by `early-deeds`.
    `const signs=["pointerdown","keydown","input","focusin"];`,
    `const press=({target})=>{const button=target.closest?.("button[type=button]");if(button)early.pressed.push(button)};`,
    "const send=(event)=>{if(!event.defaultPrevented)early.sent=true};",
    "const early=window.__early={pressed:[],sent:false,stop(){",
    `for(const sign of signs)removeEventListener(sign,begin,true);removeEventListener("click",press,true);removeEventListener("submit",send,true)}};`,
    "for(const sign of signs)addEventListener(sign,begin,true);",
    `addEventListener("click",press,true);addEventListener("submit",send,true);`,
    `requestAnimationFrame(()=>setTimeout(begin));setTimeout(begin,${longestWait});`,
  ].join("");
}
