// Copied into src by the test, which asks that the checker finds fault with each line marked "wrong" and with no other.
// Angular does not look at the attributes and properties of custom elements: it checks their events and references.
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type { SanctuarySelectEvent } from 'sanctuary-widgets';

@Component({
  selector: 'app-mistakes',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <sanctuary-map #map scheme="dark" (sanctuary-filter)="use($event.count)" />
    <sanctuary-group-finder (sanctuary-results)="use($event.groups.at(0)?.id)" />
    <button (click)="map.refresh()">{{ map.status }}</button>
    <sanctuary-map (sanctuary-select)="use($event.detail)" /> <!-- wrong: its fields are its own -->
    <sanctuary-map (sanctuary-ready)="choose($event)" /> <!-- wrong: another event -->
    <button (click)="map.reload()">Again</button> <!-- wrong: no such method -->
  `,
})
export class Mistakes {
  use(value: unknown) {
    return value;
  }

  choose({ listing }: SanctuarySelectEvent) {
    return listing;
  }
}
