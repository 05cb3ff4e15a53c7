/**
 * Packs lines of positions into printable text: each coordinate as a whole number of steps, as the difference from the
 * one before (across lines too), its sign in the lowest bit, five bits a character from `?` on, lines parted by a space.
 * This is Google's Encoded Polyline Algorithm with longitude first and a precision of our own.
 * https://developers.google.com/maps/documentation/utilities/polylinealgorithm
 *
 * @param {[number, number][][]} lines longitude and latitude in degrees
 * @param {number} steps how many steps a degree has; 100 keeps two decimals
 */
export function encodeLines(lines, steps) {
  const before = [0, 0];
  const pack = (degrees, axis) => {
    const value = Math.round(degrees * steps);
    const text = packNumber(value - before[axis]);
    before[axis] = value;
    return text;
  };
  return lines.map((line) => line.map(([lng, lat]) => pack(lng, 0) + pack(lat, 1)).join('')).join(' ');
}

function packNumber(number) {
  let rest = number < 0 ? -2 * number - 1 : 2 * number;
  let text = '';
  for (; rest >= 32; rest = Math.floor(rest / 32)) text += String.fromCharCode(63 + 32 + (rest % 32));
  return text + String.fromCharCode(63 + rest);
}
