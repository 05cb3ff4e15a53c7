import { defineElement } from '../base/define-element.ts';
import { SanctuaryMapElement } from '../elements/sanctuary-map/sanctuary-map.ts';

defineElement('sanctuary-map', SanctuaryMapElement);
