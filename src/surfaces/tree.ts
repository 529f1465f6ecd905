/**
 * Walking the page's tree the way a person sees it: out of open shadow roots into their host, and out of a same-origin
 * frame into the element that holds it. Everything here reads, nothing writes.
 */

/** By node type, since each frame has classes of its own: a node of another frame is no `instanceof Element` here. */
export function isElement(node: Node | EventTarget): node is Element {
  return 'nodeType' in node && node.nodeType === Node.ELEMENT_NODE;
}

/** Whether `node` is a document, of whichever frame. */
export function isDocument(node: Node): node is Document {
  return node.nodeType === Node.DOCUMENT_NODE;
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}

/** The element that holds the frame of `doc`; undefined at the top and in a frame of another origin. */
function holderOf(doc: Document): Element | undefined {
  try {
    return doc.defaultView?.frameElement ?? undefined;
  } catch {
    return undefined;
  }
}

/** One step up, through a shadow root. Ends at the document. */
function parentOf(node: Node): Node | undefined {
  if (isShadowRoot(node)) return node.host;
  return node.parentNode ?? undefined;
}

/** `node` and all its ancestors that are elements, nearest first, through open shadow roots. */
export function* upwards(node: Node): Generator<Element> {
  let current: Node | undefined = node;
  while (current) {
    if (isElement(current)) yield current;
    current = parentOf(current);
  }
}

/** Like `closest`, but goes on above a shadow root. */
export function closestAcross(node: Node, selector: string): Element | undefined {
  for (const element of upwards(node)) if (element.matches(selector)) return element;
  return undefined;
}

/** Whether `outer` holds `inner`, also when shadow roots lie between them. */
export function holds(outer: Node, inner: Node): boolean {
  let current: Node | undefined = inner;
  while (current) {
    if (current === outer) return true;
    current = parentOf(current);
  }
  return false;
}

/** The roots around `node`, innermost first: shadow roots, then its document. A detached node has none. */
export function rootsAround(node: Node): readonly (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [];
  let current: Node | undefined = node;
  while (current) {
    const root: Node = current.getRootNode();
    if (isShadowRoot(root)) {
      roots.push(root);
      current = root.host;
      continue;
    }
    if (isDocument(root)) roots.push(root);
    current = undefined;
  }
  return roots;
}

/** `doc` and the documents of the same origin that hold it, innermost first. */
export function documentsUp(doc: Document): readonly Document[] {
  const documents = [doc];
  let holder = holderOf(doc);
  while (holder) {
    documents.push(holder.ownerDocument);
    holder = holderOf(holder.ownerDocument);
  }
  return documents;
}

/** The open shadow roots of the elements that `hosts` names, in `doc`. */
export function openRoots(doc: Document, hosts: string): readonly ShadowRoot[] {
  return [...doc.querySelectorAll(hosts)].flatMap((host) => (host.shadowRoot ? [host.shadowRoot] : []));
}

/** The element that really has the focus, inside open shadow roots. */
export function focusedElement(doc: Document): Element | undefined {
  let element = doc.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element ?? undefined;
}
