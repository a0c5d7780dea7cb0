import type { DxfFacts } from '../../facts/dxf-facts';
import { newEntity, takeEntityGroup, type Entity } from './entity';
import { measureDrawing } from './measure-drawing';
import { Plan } from './plan';
import { shapeOf } from './shape';

const MOST_ENTITIES = 500_000;
const MOST_SECTIONS = 50;
const MOST_LAYERS = 1_000;
const LONGEST_NAME = 60;
/** A vertex of a spline's frame lies beside the curve. */
const FRAME_VERTEX = 16;
/** What ends or begins something and draws nothing itself. */
const FRAMES = new Set([
  'SECTION',
  'ENDSEC',
  'BLOCK',
  'ENDBLK',
  'SEQEND',
  'VERTEX',
  'ATTRIB',
  'ATTDEF',
  'VIEWPORT',
]);

/** Builds the facts of a drawing from its groups, text or binary; nothing is kept but columns of numbers. */
export class DrawingReader {
  readonly facts: DxfFacts;

  private readonly plan = new Plan();
  private readonly layers: string[] = [];
  private section = '';
  private variable = '';
  private isSectionOpening = false;
  private entity: Entity | undefined;
  private polyline: Entity | undefined;
  private block: string | null = null;

  constructor(encoding: DxfFacts['encoding']) {
    this.facts = {
      encoding,
      version: null,
      insUnits: null,
      measurement: null,
      sections: [],
      entities: 0,
      hasEof: false,
      problem: null,
      isOverLimit: false,
      drawing: null,
    };
  }

  get isFinished(): boolean {
    return this.facts.hasEof || this.facts.isOverLimit;
  }

  take(code: number, value: string): void {
    if (this.isFinished) return;
    if (code === 0) this.begin(value);
    else if (code === 2 && this.isSectionOpening) this.open(value.slice(0, LONGEST_NAME));
    else if (this.section === 'HEADER') this.takeHeader(code, value);
    else if (this.entity !== undefined) takeEntityGroup(this.entity, code, value);
  }

  end(): void {
    this.finishEntity();
    if (this.facts.isOverLimit || !this.facts.sections.includes('ENTITIES')) return;
    this.facts.drawing = measureDrawing(this.plan, this.layers, this.facts.insUnits);
  }

  private begin(type: string): void {
    this.finishEntity();
    this.facts.hasEof = type === 'EOF';
    this.isSectionOpening = type === 'SECTION';
    if (type === 'ENDSEC') this.section = '';
    const isDrawn = this.section === 'ENTITIES' || this.section === 'BLOCKS';
    if (isDrawn && !this.isSectionOpening && !this.facts.hasEof) this.facts.entities += 1;
    this.facts.isOverLimit = this.facts.entities > MOST_ENTITIES;
    if (isDrawn || (this.section === 'TABLES' && type === 'LAYER')) this.entity = newEntity(type);
  }

  private open(section: string): void {
    this.section = section;
    this.isSectionOpening = false;
    this.block = null;
    if (this.facts.sections.length < MOST_SECTIONS) this.facts.sections.push(section);
  }

  private takeHeader(code: number, value: string): void {
    if (code === 9) {
      this.variable = value;
    } else if (code === 70 && /^-?\d{1,6}$/.test(value)) {
      if (this.variable === '$INSUNITS') this.facts.insUnits = Number(value);
      if (this.variable === '$MEASUREMENT') this.facts.measurement = Number(value);
    } else if (this.variable === '$ACADVER' && code === 1) {
      this.facts.version = value.slice(0, 20);
    }
  }

  private finishEntity(): void {
    const { entity } = this;
    this.entity = undefined;
    if (entity === undefined) return;
    if (this.section === 'TABLES') this.takeLayer(entity);
    else if (entity.type === 'BLOCK') this.block = entity.name;
    else if (entity.type === 'ENDBLK') this.block = null;
    else if (entity.type === 'POLYLINE') this.polyline = { ...entity, xs: [], ys: [] };
    else if (entity.type === 'VERTEX') this.takeVertex(entity);
    else if (entity.type === 'SEQEND') this.finishPolyline();
    else this.draw(entity);
  }

  /** In the layer table the name is group 2. */
  private takeLayer({ name }: Entity): void {
    if (name !== '' && this.layers.length < MOST_LAYERS && !this.layers.includes(name))
      this.layers.push(name);
  }

  private takeVertex({ xs, ys, flags, values }: Entity): void {
    const { polyline } = this;
    const [x] = xs;
    const [y] = ys;
    if (polyline === undefined || x === undefined || y === undefined || (flags & FRAME_VERTEX) !== 0) return;
    polyline.xs.push(x);
    polyline.ys.push(y);
    polyline.bulges[polyline.xs.length - 1] = values.get(42) ?? 0;
  }

  private finishPolyline(): void {
    const { polyline } = this;
    this.polyline = undefined;
    if (polyline !== undefined) this.draw(polyline);
  }

  private draw(entity: Entity): void {
    if (entity.isPaper || FRAMES.has(entity.type)) return;
    if (entity.type === 'INSERT') this.place(entity);
    const shape = shapeOf(entity);
    if (shape !== null) this.plan.addLine(entity.layer, this.block, shape);
    else if (entity.type !== 'INSERT') this.plan.addOther(entity.layer, this.block);
  }

  private place({ name, xs, ys, values, flags }: Entity): void {
    const value = (code: number, otherwise: number) => values.get(code) ?? otherwise;
    this.plan.addPlacing({
      block: this.block,
      name,
      x: xs[0] ?? 0,
      y: ys[0] ?? 0,
      scaleX: value(41, 1),
      scaleY: value(42, 1),
      turn: (value(50, 0) * Math.PI) / 180,
      columns: Math.max(1, flags),
      rows: value(71, 1),
      acrossBy: value(44, 0),
      upBy: value(45, 0),
    });
  }
}
