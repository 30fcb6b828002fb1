import { HEADER_HEIGHT } from '@gantry/shared/timeline/backdrop';

/** The height that the rows ask for in their style, with the header above them. */
function contentHeight(this: HTMLElement): number {
  const rows = this.querySelector<HTMLElement>('[role="rowgroup"]');
  return rows ? Number.parseFloat(rows.style.height) + HEADER_HEIGHT : 0;
}

/** jsdom lays nothing out. This gives every element a size and lets it be scrolled, which is all that windowing asks for. */
export function layOutAt(width: number, height: number): void {
  const sizes: [keyof HTMLElement, number][] = [
    ['offsetWidth', width],
    ['offsetHeight', height],
    ['clientWidth', width],
    ['clientHeight', height],
  ];
  const originals = sizes.map(
    ([name]) => [name, Object.getOwnPropertyDescriptor(HTMLElement.prototype, name)] as const,
  );
  const { scrollTo } = Element.prototype;
  beforeEach(() => {
    for (const [name, value] of sizes)
      Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value });
    Object.defineProperty(HTMLElement.prototype, 'scrollHeight', { configurable: true, get: contentHeight });
    Element.prototype.scrollTo = function move(this: Element, to?: ScrollToOptions | number) {
      if (typeof to !== 'object') return;
      const before = [this.scrollTop, this.scrollLeft];
      if (to.top !== undefined) this.scrollTop = to.top;
      if (to.left !== undefined) this.scrollLeft = to.left;
      // As in a browser, what did not move is not heard of.
      if (this.scrollTop !== before[0] || this.scrollLeft !== before[1])
        this.dispatchEvent(new Event('scroll'));
    };
  });
  afterEach(() => {
    for (const [name, descriptor] of originals) {
      if (descriptor) Object.defineProperty(HTMLElement.prototype, name, descriptor);
      else Reflect.deleteProperty(HTMLElement.prototype, name);
    }
    Reflect.deleteProperty(HTMLElement.prototype, 'scrollHeight');
    Element.prototype.scrollTo = scrollTo;
  });
}
