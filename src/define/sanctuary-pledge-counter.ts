import { defineElement } from '../base/define-element.ts';
import { SanctuaryPledgeCounterElement } from '../elements/sanctuary-pledge-counter/sanctuary-pledge-counter.ts';

defineElement('sanctuary-pledge-counter', SanctuaryPledgeCounterElement);
