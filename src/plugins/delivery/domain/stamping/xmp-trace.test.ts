import { payloadHex } from './trace-token';
import { hasTraceProperty, readTraceIds, withTraceSlot } from './xmp-trace';

const EXISTING = [
  '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">',
  '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><r:Description r:about="uuid:1" ',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Kleid</dc:title></r:Description></r:RDF></x:xmpmeta><?xpacket end="w"?>',
].join('');
const TOKEN = '3fa9c2d1e0';

describe('withTraceSlot', () => {
  it('adds one property and changes nothing else', () => {
    const xmp = withTraceSlot(EXISTING, 'PLACE');
    const [before = '', after = ''] = EXISTING.split('</r:RDF>');
    expect(xmp.startsWith(before) && xmp.endsWith(`</r:RDF>${after}`)).toBe(true);
    expect(xmp).toContain('rdf:about="uuid:1"');
    expect(xmp).toContain('<selvedge:trace>PLACE</selvedge:trace>');
  });

  it.each([undefined, '', 'not xml'])('makes a packet of its own from %p', (existing) => {
    expect(withTraceSlot(existing, 'PLACE')).toMatch(
      /^<\?xpacket begin="\ufeff"[\s\S]*PLACE[\s\S]*<\?xpacket end="w"\?>$/,
    );
  });
});

describe('readTraceIds', () => {
  it('reads what was written, as element and as attribute', () => {
    const id = payloadHex(TOKEN);
    expect(readTraceIds(withTraceSlot(EXISTING, id))).toEqual([{ token: TOKEN, ok: true }]);
    expect(readTraceIds(`<a xmlns:s="urn:selvedge:trace:1#" s:trace="${id}"/>`)).toEqual([
      { token: TOKEN, ok: true },
    ]);
  });

  it('sees an id that was tampered with, and a blank one', () => {
    expect(readTraceIds(withTraceSlot(EXISTING, '3fa9c2d1e00000'))).toEqual([{ token: TOKEN, ok: false }]);
    expect(readTraceIds(withTraceSlot(EXISTING, 'PLACE'))).toEqual([]);
    expect(hasTraceProperty(withTraceSlot(EXISTING, 'PLACE'))).toBe(true);
    expect(readTraceIds(EXISTING)).toEqual([]);
  });
});
