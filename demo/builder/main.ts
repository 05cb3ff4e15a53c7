import '../../src/autoloader.ts';
import { DemoBuilder } from './demo-builder.ts';

// here and not beside the class: by package.json that is a module without side effects, which a build leaves out
customElements.define('demo-builder', DemoBuilder);
