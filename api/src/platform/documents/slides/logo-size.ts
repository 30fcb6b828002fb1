/** How large a logo stands in a box of so much room, from the head of its PNG. */
export function logoSize(
  png: string,
  mostWidth: number,
  mostHeight: number,
): { width: number; height: number } {
  const head = Buffer.from(png.slice(0, 64), 'base64');
  const [width, height] = [head.readUInt32BE(16), head.readUInt32BE(20)];
  const scale = Math.min(mostWidth / width, mostHeight / height, 1);
  return { width: width * scale, height: height * scale };
}
