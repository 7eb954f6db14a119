/** What every page does in the browser. Without it the page still works; menus are then open. */
import { disclosures } from './disclosure.js';
import { languages } from './language.js';
import { focusOnArrival } from './focus.js';
import { watchSession } from './session.js';

document.documentElement.classList.add('ef-js');
disclosures(document);
languages(document);
focusOnArrival(document);
watchSession(document);
