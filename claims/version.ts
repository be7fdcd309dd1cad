/** Which engine read a claim; raised whenever a reading may change. */
export const ENGINE_VERSION = '0.29.0';
