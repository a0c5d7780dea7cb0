import type { Erasures } from '../../contract';

/**
 * Everything that is known of a customer as one JSON document, a room after the other; rooms that know nothing are left
 * out. The text is made while it is sent.
 */
export async function* tellCustomer({ records }: Erasures, customerId: string): AsyncGenerator<string> {
  yield '{\n  "about": "Everything that this shop knows of you"';
  for (const { name, tell } of records) {
    const entries = await tell(customerId);
    if (entries.length === 0) continue;
    yield `,\n  ${JSON.stringify(name)}: [`;
    for (const [index, entry] of entries.entries())
      yield `${index === 0 ? '' : ','}\n    ${JSON.stringify(plain(entry))}`;
    yield '\n  ]';
  }
  yield '\n}\n';
}

/** Strapi's pool hands JSON columns over as text; what looks like a document becomes one. */
function plain(entry: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, parsed(value)]));
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}
