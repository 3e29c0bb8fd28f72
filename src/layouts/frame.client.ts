// One file for the scripts of every page: small ones would be inlined into each page, and weigh more there.
import './keep-state.client.ts';
import './menu.client.ts';
import '../components/share/share.client.ts';
import '../search/client/await-search.client.ts';
