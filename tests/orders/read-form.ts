type Node = { [key: string]: Node | string };

/** Reads Stripe's nested form, `a[0][b]=c`, as the value it stands for. */
export function readForm(text: string): unknown {
  const root: Node = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const path = [...name.matchAll(/[^[\]]+/g)].map(([part]) => part);
    const last = path.pop()!;
    let node = root;
    for (const part of path) node = (node[part] ??= {}) as Node;
    node[last] = value;
  }
  return asLists(root);
}

/** Numbered fields are lists. */
function asLists(node: Node | string): unknown {
  if (typeof node === 'string') return node;
  const entries = Object.entries(node).map(([key, inner]) => [key, asLists(inner)] as const);
  const isList = entries.length > 0 && entries.every(([key], index) => key === String(index));
  return isList ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}
