import 'number-flow';

/** A counter by number-flow, which animates a number and leaves where it comes from to the page. */
const response = await fetch('/feed.json');
const feed = (await response.json()) as { pledges: { totals: { organisations: number }[] } };
document.querySelector('number-flow')?.update(feed.pledges.totals[0]?.organisations ?? 0);

export {};
