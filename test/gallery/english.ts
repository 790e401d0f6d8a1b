/** Stands before the page's English in the gallery: as it is, or with `&pseudo` in the address what is derived from it. */
import * as english from '../../renderer/messages/en';
import { isPseudo } from './address';
import { pseudoOf } from './pseudo';

export const { text, failureTexts, keyAccountFailures } = isPseudo ? pseudoOf({ ...english }) : english;
