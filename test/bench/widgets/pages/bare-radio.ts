// What every contender's page costs before its own work: the same document, one module, one element
// with a shadow root, one radio button to look at.

class BareRadio extends HTMLElement {
  constructor() {
    super();
    const radio = document.createElement('input');
    radio.type = 'radio';
    this.attachShadow({ mode: 'open' }).append(radio);
  }
}

customElements.define('bare-radio', BareRadio);
