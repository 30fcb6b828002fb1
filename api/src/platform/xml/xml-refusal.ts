/** A file that is not read: what is wrong with it, in words. */
export class XmlRefusal extends Error {
  override readonly name = 'XmlRefusal';
}
