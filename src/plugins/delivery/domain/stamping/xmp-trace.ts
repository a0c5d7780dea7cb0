import { decodePayload, fromHex, type TraceToken } from './trace-token';

/** Namespace of our one XMP property, `trace`. */
export const XMP_NAMESPACE = 'urn:selvedge:trace:1#';
/** Bytes of the id in XMP: token and check in hex. */
export const XMP_SLOT_BYTES = 14;

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/**
 * The document's XMP with a place for the id, `placeholder`, added; every other property stays as it was. Where
 * there is no XMP, or it is not RDF, a packet of our own. Description's `about` must be the same all over a packet
 * (XMP part 1, §7.4), so an existing one is repeated.
 */
export function withTraceSlot(xmp: string | undefined, placeholder: string): string {
  const close = xmp === undefined ? undefined : [...xmp.matchAll(/<\/(?:[\w.-]+:)?RDF\s*>/g)].at(-1);
  const about = /\babout\s*=\s*(?:"([^"<]*)"|'([^'<"]*)')/.exec(xmp ?? '');
  const property =
    `<rdf:Description xmlns:rdf="${RDF}" rdf:about="${about?.[1] ?? about?.[2] ?? ''}" xmlns:selvedge="${XMP_NAMESPACE}">` +
    `<selvedge:trace>${placeholder}</selvedge:trace></rdf:Description>`;
  if (xmp !== undefined && close !== undefined)
    return `${xmp.slice(0, close.index)}${property}${xmp.slice(close.index)}`;
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    `<rdf:RDF xmlns:rdf="${RDF}">${property}</rdf:RDF>`,
    '</x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
}

/** Whether a text of metadata carries our property, filled or not. */
export function hasTraceProperty(xmp: string): boolean {
  return xmp.includes(XMP_NAMESPACE);
}

/** The ids in a text of metadata, written as element or attribute; empty where there is none. */
export function readTraceIds(xmp: string): { token: TraceToken; ok: boolean }[] {
  if (!hasTraceProperty(xmp)) return [];
  return [...xmp.matchAll(/:trace(?:\s*>|\s*=\s*["'])\s*([0-9a-f]{14})(?![0-9a-f])/gi)].map((match) =>
    decodePayload(fromHex((match[1] ?? '').toLowerCase())),
  );
}
