/** One entity as its groups come in; only what its outline needs is kept. */
export interface Entity {
  type: string;
  layer: string;
  /** Lies on a sheet for printing, not in the drawing. */
  isPaper: boolean;
  flags: number;
  /** Group 2: the block an INSERT places. */
  name: string;
  /** Groups 10 and 20: ends, centres, vertices, control points. */
  xs: number[];
  ys: number[];
  /** Groups 11 and 21: the other end, the fit points, the longer axis. */
  otherXs: number[];
  otherYs: number[];
  /** Group 42 after the vertex it belongs to; 0 for a straight segment. */
  bulges: number[];
  /** Group 230: -1 where the entity is seen from behind. */
  normalZ: number;
  /** Groups 40 to 51, by code. */
  values: Map<number, number>;
}

export function newEntity(type: string): Entity {
  return {
    type,
    layer: '0',
    isPaper: false,
    flags: 0,
    name: '',
    xs: [],
    ys: [],
    otherXs: [],
    otherYs: [],
    bulges: [],
    normalZ: 1,
    values: new Map(),
  };
}

const LONGEST_NAME = 60;

/** More points than any limit lets through; one entity must not fill the memory. */
const MOST_POINTS = 500_001;

/** Adds one group to an entity. */
export function takeEntityGroup(entity: Entity, code: number, value: string): void {
  switch (code) {
    case 2:
      entity.name = value.slice(0, LONGEST_NAME);
      break;
    case 8:
      entity.layer = value.slice(0, LONGEST_NAME);
      break;
    case 10:
      if (entity.xs.length < MOST_POINTS) entity.xs.push(Number(value));
      break;
    case 20:
      if (entity.ys.length < entity.xs.length) entity.ys.push(Number(value));
      break;
    case 11:
      if (entity.otherXs.length < MOST_POINTS) entity.otherXs.push(Number(value));
      break;
    case 21:
      if (entity.otherYs.length < entity.otherXs.length) entity.otherYs.push(Number(value));
      break;
    case 42:
      if (entity.type === 'LWPOLYLINE' && entity.xs.length > 0)
        entity.bulges[entity.xs.length - 1] = Number(value);
      else entity.values.set(code, Number(value));
      break;
    case 67:
      entity.isPaper = value !== '0';
      break;
    case 70:
      entity.flags = Number(value) || 0;
      break;
    case 230:
      entity.normalZ = Number(value);
      break;
    default:
      if ((code >= 40 && code <= 51) || code === 71) entity.values.set(code, Number(value));
  }
}
