/** Stands in for the live stream of the server, and speaks when a test lets it. */
export class PretendStream extends EventTarget {
  static opened: PretendStream[] = [];
  readonly CLOSED = 2;
  readyState = 1;

  constructor(readonly address: string) {
    super();
    PretendStream.opened.push(this);
  }

  close() {
    this.readyState = this.CLOSED;
  }

  /** Says that something of this kind changed. */
  hint(entity: string) {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify({ seq: '1', entity }) }));
  }
}
