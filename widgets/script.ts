// The one file for a <script> tag: both elements, everything inside.
import './sipas-score/define.ts';
import './sipas-survey/define.ts';
