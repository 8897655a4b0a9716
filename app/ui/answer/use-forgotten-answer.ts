/** Takes the half-filled answer off the device once it has been sent. */
import { useEffect } from "react";
import { forgetAnswer } from "./kept-answer";

export function useForgottenAnswer(linkId: number, sent: boolean): void {
  useEffect(() => {
    if (sent) forgetAnswer(linkId);
  }, [linkId, sent]);
}
