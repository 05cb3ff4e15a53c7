import { themeStyles } from './theme-styles.ts';

/** No colour at all, for a page that has plenty of its own: ink, greys and white. */
export const styles = themeStyles('plain', {
  colours: {
    paper: ['#FFFFFF', '#121212'],
    surface: ['#FFFFFF', '#1E1E1E'],
    ink: ['#1A1A1A', '#F2F2F2'],
    'ink-2': ['#4D4D4D', '#C2C2C2'],
    line: ['#767676', '#8C8C8C'],
    accent: ['#1A1A1A', '#F2F2F2'],
    'accent-soft': ['#EBEBEB', '#333333'],
    'on-accent': ['#FFFFFF', '#121212'],
    warm: ['#4D4D4D', '#C2C2C2'],
    'warm-soft': ['#F0F0F0', '#2B2B2B'],
  },
  radius: '0px',
  focusGap: '#FFFFFF',
});
