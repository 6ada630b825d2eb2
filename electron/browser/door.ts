import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** Who may come in: the one person who was given the address with the token, and the browser that they opened it in. */
export type Door = {
  /** Makes a token that lets in once; an unused earlier one stops working. */
  readonly newToken: () => string;
  /** The `Set-Cookie` of a browser that shows the token, or null where the token is wrong or used. */
  readonly enter: (token: string) => string | null;
  /** Whether a `Cookie` header shows that its browser came in. */
  readonly knows: (cookies: string | undefined) => boolean;
};

/** `port` names the cookie, because cookies of one address are shared among its ports. */
export function createDoor(port: number): Door {
  const name = `stet-${port}`;
  const secret = randomBytes(32).toString("base64url");
  let token: string | null = null;
  return {
    newToken: () => {
      token = randomBytes(32).toString("base64url");
      return token;
    },
    enter: (shown) => {
      if (token === null || !isSame(shown, token)) return null;
      token = null;
      return `${name}=${secret}; Path=/; HttpOnly; SameSite=Strict`;
    },
    knows: (cookies = "") => cookies.split(";").some((cookie) => isSame(cookie.trim(), `${name}=${secret}`)),
  };
}

/** Compares in a time that tells nothing of where two secrets differ. */
function isSame(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other));
}

function digest(text: string): Uint8Array {
  return createHash("sha256").update(text).digest();
}
