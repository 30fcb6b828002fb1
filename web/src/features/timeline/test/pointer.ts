/** jsdom knows no pointers. This is as much of one as a drag asks for. */
class Pointer extends MouseEvent {
  readonly pointerId: number;
  readonly pointerType: string;
  constructor(type: string, { pointerId = 1, pointerType = 'mouse', ...rest }: PointerEventInit = {}) {
    super(type, rest);
    this.pointerId = pointerId;
    this.pointerType = pointerType;
  }
}

export function knowPointers(): void {
  beforeAll(() => Object.defineProperty(window, 'PointerEvent', { configurable: true, value: Pointer }));
  afterAll(() => Reflect.deleteProperty(window, 'PointerEvent'));
}
