import { css } from 'lit';
export const marks = css``;
