/** One object a row of a comma-separated file of `data/`, keyed by heading; quoted fields may hold commas. */
export async function readData(name: string): Promise<Record<string, string>[]> {
  const response = await fetch(`/data/${name}`);
  if (!response.ok) throw new Error(`data/${name}: ${response.status}`);
  const [heading = [], ...rows] = (await response.text())
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      Array.from(line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g), ([, quoted, bare]) => quoted ?? bare ?? ''),
    );
  return rows.map((row) => Object.fromEntries(heading.map((key, column) => [key, row[column] ?? ''])));
}
