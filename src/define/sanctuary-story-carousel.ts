import { defineElement } from '../base/define-element.ts';
import { SanctuaryStoryCarouselElement } from '../elements/sanctuary-story-carousel/sanctuary-story-carousel.ts';

defineElement('sanctuary-story-carousel', SanctuaryStoryCarouselElement);
