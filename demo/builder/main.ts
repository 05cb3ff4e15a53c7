import '../../src/autoloader.ts';
import './demo-builder.ts';
