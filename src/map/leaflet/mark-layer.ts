import type { Handler, Map as LeafletMap, Point, ZoomAnimEvent } from 'leaflet';
import type { Cluster, ClusterLevel } from '../../domain/cluster-level.ts';
import type { BBox } from '../../domain/geo.ts';
import type { MapEngineOptions } from '../map-engine.ts';
import { layerOriginAt } from './layer-origin.ts';
import { setPosition } from './leaflet.ts';
import { RovingFocus } from './roving-focus.ts';

/** A mark on the screen. */
export interface DrawnMark {
  readonly cluster: Cluster;
  readonly button: HTMLButtonElement;
  /** In pixels of the layer, which a pan does not change. */
  point: Point;
}

type Options = Pick<MapEngineOptions, 'appearance' | 'takesLetters'>;

/**
 * The marks on the map, options of a listbox: one a mark in view, kept for as long as its mark is. From north to south
 * in the document too, so that they are read in that order, and each stands before those behind it.
 */
export class MarkLayer {
  readonly #pane: HTMLElement;
  readonly #map: LeafletMap;
  readonly #appearance: Options['appearance'];
  readonly #press: (cluster: Cluster) => void;
  readonly #hover: (cluster: Cluster | undefined) => void;
  readonly #drawn = new Map<string, DrawnMark>();
  readonly #roving: RovingFocus;
  #level: ClusterLevel | undefined;

  constructor(
    map: LeafletMap,
    { appearance, takesLetters }: Options,
    press: (cluster: Cluster) => void,
    hover: (cluster: Cluster | undefined) => void,
  ) {
    this.#map = map;
    this.#appearance = appearance;
    this.#press = press;
    this.#hover = hover;
    this.#pane = map.createPane('marks');
    // nothing that is heard stands between the listbox and its options
    this.#pane.role = this.#pane.parentElement!.role = 'none';
    this.#roving = new RovingFocus(map.getContainer(), this.#drawn, takesLetters);
    map.on('zoomanim', this.#glide, this);
    map.on('zoom', this.#settle, this);
  }

  /**
   * Draws the marks of a level that lie in a box, and takes away all others.
   *
   * @param anew asks for the appearance of those that stay, too
   */
  draw(level: ClusterLevel, bounds: BBox, anew = false): void {
    this.#level = level;
    const focused = this.#roving.focused;
    const clusters = level.within(bounds).sort(fromNorthToSouth);
    const before = new Map(this.#drawn);
    this.#drawn.clear();
    for (const cluster of clusters) {
      const drawn = before.get(cluster.key);
      before.delete(cluster.key);
      const point = this.#pixel(cluster);
      const mark = { cluster, button: drawn?.button ?? this.#make(cluster.key), point };
      this.#drawn.set(cluster.key, mark);
      if (anew || !drawn) this.#dress(mark);
      if (!drawn?.point.equals(point)) setPosition(mark.button, point);
    }
    for (const { button } of before.values()) button.remove();
    this.#arrange();
    this.#roving.repair(focused, focused && this.#heirOf(focused));
  }

  /** Puts a class on the mark that holds a record, and takes it from any other. */
  flag(name: 'is-selected' | 'is-pointed', record: number | undefined): void {
    const key = record === undefined ? undefined : this.#level?.holding(record)?.key;
    for (const [other, { button }] of this.#drawn) {
      button.classList.toggle(name, other === key);
      if (name === 'is-selected') button.ariaSelected = String(other === key);
    }
  }

  /** Moves focus to the mark that holds a record; false when it is not in view. */
  focus(record: number): boolean {
    const mark = this.#drawn.get(this.#level?.holding(record)?.key ?? '');
    mark?.button.focus({ preventScroll: true });
    return mark !== undefined;
  }

  /** Puts new marks between those there are, which keep their places: a button that is moved would lose focus. */
  #arrange(): void {
    let next = this.#pane.firstElementChild;
    let place = 0;
    for (const { button } of this.#drawn.values()) {
      if (button === next) next = button.nextElementSibling;
      else if (!button.isConnected) this.#pane.insertBefore(button, next);
      button.ariaPosInSet = String(++place);
      button.ariaSetSize = String(this.#drawn.size);
    }
  }

  /** The key of the mark that holds what another held; of many records the first are asked for, for each is searched. */
  #heirOf({ cluster }: DrawnMark): string | undefined {
    for (const record of cluster.records.slice(0, 20)) {
      const heir = this.#level?.holding(record);
      if (heir) return heir.key;
    }
    return undefined;
  }

  #make(key: string): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.role = 'option';
    const cluster = (): Cluster | undefined => this.#drawn.get(key)?.cluster;
    button.addEventListener('click', ({ detail }) => {
      const pressed = cluster();
      // The end of a drag that began on the mark is no press. A key or assistive technology has no count of clicks.
      if (pressed && !(detail > 0 && this.#dragged)) this.#press(pressed);
    });
    for (const type of ['pointerenter', 'focus'] as const) button.addEventListener(type, () => this.#hover(cluster()));
    for (const type of ['pointerleave', 'blur'] as const) button.addEventListener(type, () => this.#hover(undefined));
    return button;
  }

  /** Documented, but missing from the types. https://leafletjs.com/reference.html#handler */
  get #dragged(): boolean {
    return (this.#map.dragging as Handler & { moved(): boolean }).moved();
  }

  #dress({ cluster, button }: DrawnMark): void {
    const { label, action, description, content, classes } = this.#appearance(cluster);
    const flags = ['is-selected', 'is-pointed'].filter((name) => button.classList.contains(name));
    button.className = ['mark', 'leaflet-zoom-animated', ...classes, ...flags].join(' ');
    button.setAttribute('aria-label', action === undefined ? label : `${label}. ${action}`);
    if (description === undefined) button.removeAttribute('aria-description');
    else button.setAttribute('aria-description', description);
    button.title = label;
    button.replaceChildren(content);
  }

  #pixel({ position: [lng, lat] }: Cluster): Point {
    return this.#map.latLngToLayerPoint([lat, lng]);
  }

  /** While fingers pinch: the same marks, in their places at the zoom of the moment. */
  #settle(): void {
    for (const mark of this.#drawn.values()) {
      mark.point = this.#pixel(mark.cluster);
      setPosition(mark.button, mark.point);
    }
  }

  /** While a zoom is drawn as motion: each mark moves with the land beneath it. */
  #glide({ center, zoom }: ZoomAnimEvent): void {
    const origin = layerOriginAt(this.#map, center, zoom);
    for (const { cluster, button } of this.#drawn.values()) {
      const [lng, lat] = cluster.position;
      setPosition(button, this.#map.project([lat, lng], zoom).subtract(origin).round());
    }
  }
}

function fromNorthToSouth({ position: [x1, y1] }: Cluster, { position: [x2, y2] }: Cluster): number {
  return y2 - y1 || x1 - x2;
}
