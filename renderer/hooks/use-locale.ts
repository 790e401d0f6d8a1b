import { dateLocale } from '../format/time';

/** The locale in which dates, countries and lists are written. */
export const useLocale = () => dateLocale(navigator.language);
