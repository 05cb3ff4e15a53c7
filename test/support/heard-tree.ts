import { executeServerCommand } from '@web/test-runner-commands';

/** One thing in the page as assistive technology is told of it. */
export interface HeardNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** States such as `selected` and `expanded`, those that are off included. */
  readonly states: Readonly<Record<string, unknown>>;
  readonly children: readonly HeardNode[];
}

interface ProtocolNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
  readonly childIds?: readonly string[];
}

/** The page's accessibility tree as the browser computes it. What is ignored, or has no meaning, is left out, its children kept. */
export async function heardTree(): Promise<HeardNode> {
  const { nodes } = await executeServerCommand<{ nodes: readonly ProtocolNode[] }, object>('browser-protocol', {
    method: 'Accessibility.getFullAXTree',
    params: {},
  });
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = ({ childIds = [] }: ProtocolNode): HeardNode[] =>
    childIds.flatMap((id) => {
      const node = byId.get(id);
      if (!node) return [];
      return node.ignored || node.role?.value === 'generic' ? childrenOf(node) : [heard(node)];
    });
  const heard = (node: ProtocolNode): HeardNode => ({
    role: node.role?.value ?? '',
    name: node.name?.value ?? '',
    description: node.description?.value ?? '',
    states: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
    children: childrenOf(node),
  });
  return heard(nodes[0]!);
}

/** All nodes of a role, in reading order. */
export function heardAs(tree: HeardNode, role: string): HeardNode[] {
  return [...(tree.role === role ? [tree] : []), ...tree.children.flatMap((child) => heardAs(child, role))];
}

/** A tree of those roles alone, one line a node, its depth as indentation: for comparing with what it should be. */
export function heardOutline(tree: HeardNode, roles: ReadonlySet<string>, depth = 0): string[] {
  const shown = roles.has(tree.role);
  const line = shown ? [`${'  '.repeat(depth)}${tree.role} "${tree.name}"`] : [];
  return [...line, ...tree.children.flatMap((child) => heardOutline(child, roles, depth + (shown ? 1 : 0)))];
}
