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
    "let begun=false;",
    "const begin=async()=>{if(begun)return;begun=true;",
    `for(const address of [${others.join(",")}])import(address).catch(()=>{});`,
    entry ? `fetch(${entry}).catch(()=>{});` : "",
    `const [${named.map(({ name }) => name).join(",")}]=await Promise.all([${first.join(",")}]);`,
    rest.trim(),
    "};",
    `requestAnimationFrame(()=>setTimeout(begin));setTimeout(begin,${longestWait});`,
  ].join("");
}
