import { closure, fabric, sewingTechnique } from './sewing-facets';
import { fit, garment, silhouette } from './clothing-facets';
import { colour } from './colour-facet';
import { crochetTechnique, crochetTerms, hookSize } from './crochet-facets';
import { embroideryTechnique, ground, thread } from './embroidery-facets';
import type { FacetSeed } from './facet-seed';
import { knittingTechnique, needleSize } from './knitting-facets';
import { homeProject, season, skillLevel, wearer } from './shared-facets';
import { wood, woodProject, woodTechnique, woodTool } from './woodworking-facets';
import { construction, fibre, yarnWeight } from './yarn-facets';

/** The vocabulary that Selvedge starts with, in the order in which facets are shown. Keys never change. */
export const vocabulary: readonly FacetSeed[] = [
  skillLevel,
  garment,
  homeProject,
  woodProject,
  wearer,
  silhouette,
  fit,
  season,
  colour,
  fabric,
  closure,
  sewingTechnique,
  yarnWeight,
  fibre,
  needleSize,
  hookSize,
  construction,
  knittingTechnique,
  crochetTechnique,
  crochetTerms,
  embroideryTechnique,
  ground,
  thread,
  wood,
  woodTool,
  woodTechnique,
];
