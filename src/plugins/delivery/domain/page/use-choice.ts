import { markup, nothing, type Html } from '../../../../kernel/pages/html';
import type { BuyerLanguage } from '../../../../kernel/pages/words';
import { useOf, uses, type OfferedFile, type Use } from '../recommend-file';
import { useTitles } from './file-words';
import { landingWords } from './landing-words';

interface Choice {
  path: string;
  /** The one that is recommended first. */
  files: readonly OfferedFile[];
  wanted: Use | undefined;
}

/** Links that say what somebody wants to do; only what there are files for. They need no script and count nothing. */
export function useChoice({ path, files, wanted }: Choice, language: BuyerLanguage): Html {
  const offered = uses.filter((use) => files.some((file) => useOf(file) === use));
  const [best] = files;
  if (offered.length < 2 || best === undefined) return nothing;
  const current = wanted ?? useOf(best);
  const link = (use: Use): Html =>
    markup`<li><a href="${path}?for=${use}"${use === current ? markup` aria-current="true"` : nothing}>${useTitles[use][language]}</a></li>`;
  return markup`<nav aria-labelledby="choose"><h2 id="choose">${landingWords[language].choose}</h2>
    <ul class="choice">${offered.map(link)}</ul></nav>`;
}
