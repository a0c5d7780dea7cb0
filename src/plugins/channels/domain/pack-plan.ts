import type { FileFacts } from '../contract';
import type { LimitRule, Limits } from './platform-limits';

export interface PackPlan<File> {
  /** As they are. */
  plain: File[];
  /** Together in one zip, for formats that the platform does not take by themselves. */
  zipped: File[];
  /** What the platform does not carry, with the rule that says so. */
  left: { file: File; rule: LimitRule }[];
}

const roles = ['instructions', 'template', 'chart', 'cut-file'];
const formats = ['A4', 'Letter', 'A0', ''];

/** Which files of a version a platform may carry; where not all fit, what a buyer needs first goes first. */
export function packPlan<File extends FileFacts>(files: readonly File[], limits: Limits): PackPlan<File> {
  const plan: PackPlan<File> = { plain: [], zipped: [], left: [] };
  let zippedBytes = 0;
  for (const file of [...files].sort(inOrder)) {
    const format = file.format.toLowerCase();
    const isZipped = limits.zippedFormats?.includes(format) ?? false;
    const isNewPlace = !isZipped || plan.zipped.length === 0;
    const places = plan.plain.length + Math.min(1, plan.zipped.length) + (isNewPlace ? 1 : 0);
    const bytes = file.bytes + (isZipped ? zippedBytes : 0);
    if (limits.fileFormats?.includes(format) === false) plan.left.push({ file, rule: 'fileFormats' });
    else if (bytes > (limits.fileBytes ?? Infinity)) plan.left.push({ file, rule: 'fileBytes' });
    else if (places > (limits.files ?? Infinity)) plan.left.push({ file, rule: 'files' });
    else if (isZipped) {
      plan.zipped.push(file);
      zippedBytes = bytes;
    } else plan.plain.push(file);
  }
  return plan;
}

function inOrder(one: FileFacts, other: FileFacts): number {
  return (
    place(roles, one.role) - place(roles, other.role) ||
    place(formats, one.pageFormat) - place(formats, other.pageFormat) ||
    (one.format < other.format ? -1 : Number(one.format > other.format))
  );
}

function place(order: readonly string[], word: string): number {
  const found = order.indexOf(word);
  return found < 0 ? order.length : found;
}
