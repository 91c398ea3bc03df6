import { render } from 'preact';
import { App } from '../../components/App.tsx';
import { readLanguage } from '../../localization/language.ts';
// oxlint-disable-next-line import/no-unassigned-import -- the build takes the styles along
import './style.css';

const language = await readLanguage();
render(<App language={language} />, document.body);
