import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import 'sanctuary-widgets/define/all.js';

const page = html`<main>
  <sanctuary-map feed="/feed/feed.json"><a href="/groups">Find a local group</a></sanctuary-map>
  <sanctuary-group-finder feed="/feed/feed.json"><a href="/groups">All local groups</a></sanctuary-group-finder>
  <sanctuary-pledge-counter feed="/feed/feed.json"><a href="/pledges">The pledges</a></sanctuary-pledge-counter>
  <sanctuary-story-carousel feed="/feed/feed.json"><a href="/stories">The stories</a></sanctuary-story-carousel>
  <sanctuary-badge feed="/feed/feed.json" place="school"><a href="/awards">Our award</a></sanctuary-badge>
</main>`;

console.log(await collectResult(render(page)));
