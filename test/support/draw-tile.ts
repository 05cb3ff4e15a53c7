const SIDE = 256;

/** Draws a picture of a tile: fields, a road, water and its own address, as a PNG. */
export async function drawTile(z: number, x: number, y: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(SIDE, SIDE);
  const brush = canvas.getContext('2d')!;
  brush.fillStyle = (x + y) % 2 === 0 ? '#eef0e2' : '#e4ead4';
  brush.fillRect(0, 0, SIDE, SIDE);
  brush.fillStyle = '#aad3df';
  brush.beginPath();
  brush.ellipse(190, 70, 44, 26, 0.4, 0, 7);
  brush.fill();
  brush.strokeStyle = '#f2b06a';
  brush.lineWidth = 6;
  brush.beginPath();
  brush.moveTo(0, 128);
  brush.bezierCurveTo(90, 60, 160, 200, SIDE, 128);
  brush.stroke();
  brush.fillStyle = '#555';
  brush.font = '16px sans-serif';
  brush.fillText(`${z}/${x}/${y}`, 16, 236);
  return canvas.convertToBlob({ type: 'image/png' });
}
