import { open } from 'node:fs/promises';
import type { DxfFacts } from '../facts/dxf-facts';
import type { OperationRun } from '../operation';
import { readDxfPairs } from './dxf/dxf-pairs';

const BINARY_SENTINEL = Buffer.from('AutoCAD Binary DXF\r\n\x1a\0', 'latin1');
const MOST_ENTITIES = 500_000;
const MOST_SECTIONS = 50;

/** Reads a drawing group by group; nothing is kept but what is counted. */
export const run: OperationRun<object, DxfFacts> = async (_input, { file }) => {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(
      Buffer.alloc(BINARY_SENTINEL.length),
      0,
      BINARY_SENTINEL.length,
      0,
    );
    if (bytesRead === BINARY_SENTINEL.length && buffer.equals(BINARY_SENTINEL)) {
      const { size } = await handle.stat();
      const tail = await handle.read(Buffer.alloc(16), 0, 16, Math.max(0, size - 16));
      return binaryFacts(tail.buffer.subarray(0, tail.bytesRead));
    }
  } finally {
    await handle.close();
  }
  return readText(file);
};

/** A binary drawing is only recognised; its last group is `0 EOF` with a code of one or two bytes. */
function binaryFacts(tail: Buffer): DxfFacts {
  return { ...empty(), encoding: 'binary', hasEof: tail.includes('\0EOF\0', 0, 'latin1') };
}

function empty(): DxfFacts {
  return {
    encoding: 'text',
    version: null,
    insUnits: null,
    sections: [],
    entities: 0,
    hasEof: false,
    problem: null,
    isOverLimit: false,
  };
}

async function readText(file: string): Promise<DxfFacts> {
  const facts = empty();
  let section = '';
  let variable = '';
  let isSectionOpening = false;
  for await (const pair of readDxfPairs(file)) {
    if (pair.kind === 'problem') {
      if (!facts.hasEof) facts.problem = { line: pair.line, message: pair.message };
      break;
    }
    const { code, value } = pair;
    if (code === 0) {
      facts.hasEof = value === 'EOF';
      if (facts.hasEof) break;
      isSectionOpening = value === 'SECTION';
      if (value === 'ENDSEC') section = '';
      if ((section === 'ENTITIES' || section === 'BLOCKS') && !isSectionOpening) facts.entities += 1;
      if (facts.entities > MOST_ENTITIES) {
        facts.isOverLimit = true;
        break;
      }
    } else if (code === 2 && isSectionOpening) {
      section = value.slice(0, 60);
      isSectionOpening = false;
      if (facts.sections.length < MOST_SECTIONS) facts.sections.push(section);
    } else if (section === 'HEADER' && code === 9) {
      variable = value;
    } else if (variable === '$INSUNITS' && code === 70 && /^-?\d{1,6}$/.test(value)) {
      facts.insUnits = Number(value);
    } else if (variable === '$ACADVER' && code === 1) {
      facts.version = value.slice(0, 20);
    }
  }
  return facts;
}
