/** `0, 2, 4 …` */
export const usSizes = (last: number): string[] =>
  Array.from({ length: last / 2 + 1 }, (_, at) => String(at * 2));

export const mensSizes = ['XS', 'S', 'M', 'L', 'XL', '2XL', '3XL', '4XL'];
