import { markup, nothing, type Html } from '../../../../kernel/pages/html';
import { fileSize, type BuyerLanguage } from '../../../../kernel/pages/words';
import { useOf, uses, type OfferedFile, type Use } from '../recommend-file';
import { fileHint, fileTitle, useTitles } from './file-words';
import { landingWords } from './landing-words';

interface Cards {
  path: string;
  /** The one to recommend first. */
  files: readonly OfferedFile[];
  isUsedUp: boolean;
  hasZip: boolean;
}

/** The recommended file, then the others under what they are for, then all in one; each with a button of its own. */
export function fileCards({ path, files, isUsedUp, hasZip }: Cards, language: BuyerLanguage): Html {
  const [best, ...others] = files;
  if (best === undefined) return nothing;
  const words = landingWords[language];
  const card = (file: OfferedFile, isBest: boolean): Html =>
    markup` <li class="${isBest ? 'file best' : 'file'}">
      ${isBest && others.length > 0 ? markup`<span class="badge">${words.recommended}</span>` : nothing}
      <h3>${fileTitle(file, language)}</h3>
      <p>${fileHint(file, language)}</p>
      <p class="soft">${file.name}</p>
      ${isUsedUp ? nothing : button({ action: `${path}/files/${file.id}`, bytes: file.bytes, of: file.name }, language)}
    </li>`;
  const group = (use: Use): Html => {
    const inGroup = others.filter((file) => useOf(file) === use);
    return inGroup.length === 0
      ? nothing
      : markup`<h2>${useTitles[use][language]}</h2>
    <ul>
      ${inGroup.map((file) => card(file, false))}
    </ul>`;
  };
  return markup`<h2 class="${others.length > 0 ? 'unseen' : ''}">${words.file}</h2>
    <ul>
      ${card(best, true)}
    </ul>
    ${uses.map(group)}
    ${hasZip && !isUsedUp ? zipCard(path, files, language) : nothing}`;
}

function zipCard(path: string, files: readonly OfferedFile[], language: BuyerLanguage): Html {
  const words = landingWords[language];
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return markup`<h2>${words.all}</h2>
    <ul>
      <li class="file">
        <p>${words.allHint(files.length)}</p>
        ${button({ action: `${path}/zip`, bytes, of: words.all }, language)}
      </li>
    </ul>`;
}

function button(
  { action, bytes, of }: { action: string; bytes: number; of: string },
  language: BuyerLanguage,
): Html {
  const text = landingWords[language].download(fileSize(bytes, language));
  return markup`<form method="post" action="${action}"><button aria-label="${text}: ${of}">${text}</button></form>`;
}
