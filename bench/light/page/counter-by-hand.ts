/** The least that a counter can be: no check of what comes, no language, no refresh, nothing but the number. */
const response = await fetch('/feed.json');
const feed = (await response.json()) as { pledges: { totals: { organisations: number }[] } };
const counter = document.querySelector('#counter');
if (counter) counter.textContent = `${feed.pledges.totals[0]?.organisations} organisations`;

export {};
