/** Milliseconds a file is kept for the browser to take: it may first ask the visitor where to put it. */
const KEPT = 60_000;

/**
 * Hands a file made on this device to the browser's downloads. Nothing is sent anywhere, and no policy has to allow it.
 *
 * @param type MIME type
 */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
