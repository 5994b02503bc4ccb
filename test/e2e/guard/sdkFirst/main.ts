import { connectSingleton, paragon } from '@useparagon/connect';
import { prepare, showApp } from '../showApp';

prepare(connectSingleton);
const isFacade = new URLSearchParams(window.location.search).has('facade');
showApp({ paragon: isFacade ? paragon : connectSingleton });
