import type { DemoPattern } from './demo-pattern';
import { alderPencilSkirt } from './garments/alder-pencil-skirt';
import { aspenWaistcoat } from './garments/aspen-waistcoat';
import { cedarShirt } from './garments/cedar-shirt';
import { finchFlatCap } from './garments/finch-flat-cap';
import { harbourHoodie } from './garments/harbour-hoodie';
import { hazelTankTop } from './garments/hazel-tank-top';
import { heronLeggings } from './garments/heron-leggings';
import { juniperShift } from './garments/juniper-shift';
import { lindenALineSkirt } from './garments/linden-a-line-skirt';
import { otterBoxerBriefs } from './garments/otter-boxer-briefs';
import { pantryApron } from './garments/pantry-apron';
import { plumBabyBib } from './garments/plum-baby-bib';
import { rowanTShirt } from './garments/rowan-t-shirt';
import { sparrowSweatshirt } from './garments/sparrow-sweatshirt';
import { willowSummerTrousers } from './garments/willow-summer-trousers';
import { orchardHeart } from './others/orchard-heart';
import { titNestBox } from './others/tit-nest-box';
import { fernBeanie } from './yarn/fern-beanie';
import { heathShawl } from './yarn/heath-shawl';
import { meadowBlanket } from './yarn/meadow-blanket';
import { mossSocks } from './yarn/moss-socks';
import { ottoOctopus } from './yarn/otto-octopus';
import { skerrySweater } from './yarn/skerry-sweater';
import { tarnCowl } from './yarn/tarn-cowl';

/** What the demo shop sells; files are drawn when they are asked for. */
export const demoPatterns: readonly DemoPattern[] = [
  lindenALineSkirt,
  alderPencilSkirt,
  willowSummerTrousers,
  rowanTShirt,
  hazelTankTop,
  cedarShirt,
  harbourHoodie,
  sparrowSweatshirt,
  pantryApron,
  plumBabyBib,
  otterBoxerBriefs,
  finchFlatCap,
  aspenWaistcoat,
  juniperShift,
  heronLeggings,
  fernBeanie,
  tarnCowl,
  mossSocks,
  skerrySweater,
  heathShawl,
  ottoOctopus,
  meadowBlanket,
  orchardHeart,
  titNestBox,
];
