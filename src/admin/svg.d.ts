/** A picture's address after bundling. */
declare module '*.svg' {
  const address: string;
  export default address;
}
