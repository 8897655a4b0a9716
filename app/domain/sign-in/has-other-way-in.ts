/** Whether somebody can sign in without the organisation's own sign-in. */

interface WaysIn {
  /** Whether mailed links arrive. */
  mailSends: boolean;
  hasPassword: boolean;
  passkeys: number;
}

/** An authenticator app is a second step alone and lets nobody in. */
export function hasOtherWayIn({ mailSends, hasPassword, passkeys }: WaysIn): boolean {
  return mailSends || hasPassword || passkeys > 0;
}
