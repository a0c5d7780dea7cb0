import { markup, type Html } from '../../../../kernel/pages/html';

/** The hidden field that only our own page of this session can fill. */
export function formField(form: string): Html {
  return markup`<input type="hidden" name="form" value="${form}" />`;
}
