/**
 * The longest full link that programs on its way are known to accept. A message of Discord has at most 2,000
 * characters (`Must be 2000 or fewer in length`), and Windows passes links of up to 2,083 to other programs
 * (INTERNET_MAX_URL_LENGTH in WinINet.h); browsers and RFC 9110 (4.1) ask for four times as much.
 */
export const chatCharacters = 2_000;

/** Whether a chat or mail program may cut or refuse a whole link, address and all. */
export function isLongLink(link: string): boolean {
  return link.length > chatCharacters;
}
