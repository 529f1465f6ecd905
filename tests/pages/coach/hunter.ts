/*
 * A page that looks for extensions the way LinkedIn's script does and further: it writes down every node that appears in
 * its tree, every message it gets and every name that turns up on its globals, before anything else runs.
 */
interface Hunt {
  readonly nodes: string[];
  readonly messages: string[];
  readonly names: () => readonly string[];
}

declare global {
  interface Window {
    hunt?: Hunt;
  }
}

const describeNode = (node: Node): string =>
  node instanceof Element ? node.outerHTML : (node.textContent ?? '');
const nodes: string[] = [];
const messages: string[] = [];
const allNames = (): readonly string[] => [
  ...Object.getOwnPropertyNames(window),
  ...Object.getOwnPropertyNames(document),
];
let own = new Set<string>();

new MutationObserver((records) => {
  for (const { addedNodes, attributeName, target } of records) {
    for (const node of addedNodes) nodes.push(describeNode(node));
    if (attributeName && target instanceof Element)
      nodes.push(`${attributeName}=${target.getAttribute(attributeName)}`);
  }
}).observe(document, { childList: true, subtree: true, attributes: true });
for (const target of [window, document])
  for (const type of ['message', 'messageerror'])
    target.addEventListener(type, (event) => messages.push(String((event as MessageEvent).data)), true);

window.hunt = {
  nodes,
  messages,
  names: () => allNames().filter((name) => !own.has(name)),
};
await import('./room.ts');
// What is there before anybody writes, the page's libraries brought themselves.
own = new Set(allNames());

export {};
