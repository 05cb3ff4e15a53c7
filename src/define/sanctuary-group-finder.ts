import { defineElement } from '../base/define-element.ts';
import { SanctuaryGroupFinderElement } from '../elements/sanctuary-group-finder/sanctuary-group-finder.ts';

defineElement('sanctuary-group-finder', SanctuaryGroupFinderElement);
