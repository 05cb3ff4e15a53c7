import type { Finding, GazetteerPlace } from '../../src/geodata/gazetteer.ts';

/** A place on one line: its English name and what tells it from others. */
export function shownPlace({ name, county, postTown, postcode, nation }: GazetteerPlace): string {
  const english = typeof name === 'string' ? name : name['en']!;
  return [english, postTown ?? county ?? nation, ...(postcode ? [`near ${postcode}`] : [])].join(', ');
}

/** A finding on one line. */
export function shownFinding(finding: Finding): string {
  switch (finding.outcome) {
    case 'found':
      return `${finding.standsFor ? `for ${finding.standsFor}: ` : ''}${shownPlace(finding.place)}`;
    case 'ambiguous':
      return `which? ${finding.choices.map(shownPlace).join('; ')}`;
    case 'near-miss':
      return `did you mean ${finding.choices.slice(0, 2).map(shownPlace).join('; ')}`;
    case 'refused':
      return `no: ${finding.reason}`;
    case 'unavailable':
      return `no ${finding.part}`;
    case 'empty':
    case 'unknown':
      return finding.outcome;
  }
}
