/** The script of an add-on's frame, bundled by the build as text. */
declare module "frame-client" {
  const source: string;
  export default source;
}
