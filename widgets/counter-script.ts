// The one file for a <script> tag at a one-stop counter: the kiosk with its survey, the paper form,
// and the QR code. Apart from script.ts, so that citizens at home do not download it.
import './sipas-kiosk/define.ts';
import './sipas-paper/define.ts';
import './sipas-qr/define.ts';
