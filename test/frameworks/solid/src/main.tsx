import { render } from 'solid-js/web';
import { App } from './app';
import './page.css';

render(() => <App />, document.getElementById('app')!);
