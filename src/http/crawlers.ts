/** Names that programs give themselves which fetch pages without reading them. */
const CRAWLER =
  /bot|crawl|spider|slurp|preview|facebookexternalhit|whatsapp|telegram|headlesschrome|lighthouse/iu;

/** Whether the caller says of itself that it is a program: its plays are not counted. */
export function isCrawler(userAgent: string | undefined): boolean {
  return userAgent === undefined || CRAWLER.test(userAgent);
}
