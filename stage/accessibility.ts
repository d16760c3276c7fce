/** What a screen reader is told: the only way tests see warnings, which live in a closed shadow root. */
import type { Browser, CDPSession, Page } from 'puppeteer-core';

/** A node of the accessibility tree; coordinates in the page's CSS pixels. */
export interface AxNode {
  readonly role: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly children: readonly AxNode[];
}

interface CdpNode {
  nodeId: string;
  ignored?: boolean;
  role?: { value?: string };
  name?: { value?: string };
  childIds?: string[];
  backendDOMNodeId?: number;
}

const sessions = new WeakMap<Page, CDPSession>();

async function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page);
  if (known) return known;
  const session = await page.createCDPSession();
  sessions.set(page, session);
  return session;
}

/** Chromium: the tree of the top document, ignored nodes dissolved, boxes asked for warnings and buttons only. */
export async function chromiumTree(page: Page, wanted: ReadonlySet<string>): Promise<AxNode[]> {
  const session = await sessionOf(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: CdpNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const boxOf = async (node: CdpNode): Promise<Pick<AxNode, 'x' | 'y' | 'width' | 'height'>> => {
    const nothing = { x: 0, y: 0, width: 0, height: 0 };
    if (node.backendDOMNodeId === undefined) return nothing;
    // A node that went away meanwhile has no box: the caller looks again.
    const box = await session.send('DOM.getBoxModel', { backendNodeId: node.backendDOMNodeId }).catch(() => null);
    if (!box) return nothing;
    const [x = 0, y = 0] = box.model.border;
    return { x, y, width: box.model.width, height: box.model.height };
  };
  const build = async (node: CdpNode, inside: boolean): Promise<AxNode[]> => {
    const role = node.role?.value ?? '';
    const isWanted = wanted.has(role);
    const children: AxNode[] = [];
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) children.push(...(await build(child, inside || isWanted)));
    }
    if (node.ignored === true) return children;
    const box = isWanted || (inside && role === 'button') ? await boxOf(node) : { x: 0, y: 0, width: 0, height: 0 };
    return [{ role, name: node.name?.value ?? '', ...box, children }];
  };
  const [root] = nodes;
  return root ? build(root, false) : [];
}

interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** Runs an expression in Firefox's own window (needs --remote-allow-system-access); answers its string value. */
export async function inFirefox(browser: Browser, expression: string): Promise<string> {
  const connection = Reflect.get(browser, 'connection') as Bidi;
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string; url: string }[];
  };
  const window = tree.contexts.find(({ url }) => url.endsWith('browser.xhtml'));
  if (!window) throw new Error('Firefox shows no window');
  const answer = (
    await connection.send('script.evaluate', { expression, awaitPromise: true, target: { context: window.context }, resultOwnership: 'none' })
  ).result as { type: string; result?: { value?: unknown }; exceptionDetails?: { text?: string } };
  if (answer.type !== 'success') throw new Error(`in Firefox's window: ${answer.exceptionDetails?.text ?? 'failed'}`);
  const value = answer.result?.value;
  return typeof value === 'string' ? value : '';
}

const FIREFOX_TREE = `(() => {
  const service = Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService);
  const frame = gBrowser.selectedBrowser;
  const { x: left, y: top } = frame.getBoundingClientRect();
  const scale = window.devicePixelRatio;
  const read = (node, depth) => {
    const x = {}, y = {}, w = {}, h = {};
    node.getBounds(x, y, w, h);
    let role = '';
    try { role = node.attributes?.getStringProperty('xml-roles') ?? ''; } catch { role = ''; }
    const children = [];
    if (depth < 40) for (let child = node.firstChild; child; child = child.nextSibling) children.push(read(child, depth + 1));
    return {
      role: role || { pushbutton: 'button' }[service.getStringRole(node.role)] || service.getStringRole(node.role), name: node.name ?? '',
      x: x.value / scale - window.mozInnerScreenX - left, y: y.value / scale - window.mozInnerScreenY - top,
      width: w.value / scale, height: h.value / scale, children,
    };
  };
  const root = service.getAccessibleFor(frame);
  return JSON.stringify(root ? [read(root, 0)] : []);
})()`;

/** Firefox: the tree of the tab in front. */
export async function firefoxTree(browser: Browser): Promise<AxNode[]> {
  return JSON.parse(await inFirefox(browser, FIREFOX_TREE)) as AxNode[];
}
