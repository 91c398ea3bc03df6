// The one file for a <script> tag: all elements, everything inside.
import './sipas-question/define.ts';
import './sipas-rating/define.ts';
import './sipas-score/define.ts';
import './sipas-survey/define.ts';
