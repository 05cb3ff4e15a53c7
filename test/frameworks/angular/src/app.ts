import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { SanctuarySelectEvent } from 'sanctuary-widgets';
import 'sanctuary-widgets/define/sanctuary-map.js';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './app.html',
})
export class App {
  readonly feed = signal('/feed/feed.json');
  readonly filters = signal(true);
  readonly shown = signal(true);
  readonly read = signal('');
  readonly chosen = signal('');

  choose({ listing }: SanctuarySelectEvent) {
    this.chosen.set(listing?.id ?? '');
  }
}
