import { themeStyles } from './theme-styles.ts';

/**
 * To stand on a page made with the NHS design system: its text, link and focus colours, slightly round corners. The
 * typeface is the page's. https://service-manual.nhs.uk/design-system/styles/colour
 */
export const styles = themeStyles('nhs', {
  colours: {
    paper: '#F0F4F5',
    surface: '#FFFFFF',
    ink: '#212B32',
    'ink-2': '#4C6272',
    line: '#768692',
    accent: '#005EB8',
    'accent-soft': '#E8EDEE',
  },
  radius: '4px',
  focusGap: '#FFEB3B',
});
