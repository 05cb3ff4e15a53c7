import { defineElement } from '../base/define-element.ts';
import { SanctuaryBadgeElement } from '../elements/sanctuary-badge/sanctuary-badge.ts';

defineElement('sanctuary-badge', SanctuaryBadgeElement);
