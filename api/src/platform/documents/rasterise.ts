import { Resvg } from '@resvg/resvg-js';
import { fontFile } from '../places.js';

const FONTS = ['Regular', 'Bold'].map(fontFile);

/** A drawing as PNG, for programs that draw no SVG. Only our own typeface takes part, so every machine gives the same bytes. */
export function rasterise(svg: string, width: number): Uint8Array {
  return new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    background: '#ffffff',
    font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'Liberation Sans' },
  })
    .render()
    .asPng();
}
