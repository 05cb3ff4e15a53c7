import { themeStyles } from './theme-styles.ts';

/**
 * To stand on a page made with the GOV.UK Design System: its text, link and focus colours, square corners. The typeface
 * is the page's. https://design-system.service.gov.uk/styles/colour/
 */
export const styles = themeStyles('govuk', {
  colours: {
    paper: '#FFFFFF',
    surface: '#FFFFFF',
    ink: '#0B0C0C',
    'ink-2': '#484949',
    line: '#505A5F',
    accent: '#1A65A6',
    'accent-soft': '#F4F8FB',
  },
  radius: '0px',
  focusGap: '#FFDD00',
});
