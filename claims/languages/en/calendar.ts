/** Months and weekdays as papers write them: January first, Monday first. */
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
export const WEEKDAYS: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];

/** A year in figures within a text. */
export const A_YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u;
