/** The page of two-step sign-in: state, app, passkeys and recovery codes, each in a card. */
import { secondStepMessages } from "~/i18n/second-step";
import { paths } from "~/paths";
import { DoneNotice } from "../done-notice";
import { profileMessages } from "~/i18n/profile";
import { ErrorSummary } from "../error-summary";
import { Notice } from "../notice";
import { PageHeading } from "../page-heading";
import type { SentBack } from "../use-checked-form";
import { useFormWords } from "../use-form-words";
import { useLanguage } from "../use-language";
import { AppCard } from "./app-card";
import { PasskeysCard } from "./passkeys-card";
import { ProveCard } from "./prove-card";
import type { QrPicture } from "./qr-code";
import { FreshCodes, RecoveryCodesCard } from "./recovery-codes-card";
import { RemoveQuestion } from "./remove-question";

export interface ListedPasskey {
  id: number;
  name: string;
  /** UTC milliseconds. */
  createdAt: number;
  lastUsedAt: number | null;
}

export interface SecondStepPageProps {
  /** Whether the person signed in so lately that things can be changed. */
  fresh: boolean;
  byPassword: boolean;
  administrator: boolean;
  /** Whether apps can be used at all: the setting is there. */
  appOffered: boolean;
  app: { since: number } | null;
  setUp: { picture: QrPicture; secret: string } | null;
  passkeys: readonly ListedPasskey[];
  codesLeft: number | null;
  demands: { closed: readonly string[]; all: readonly string[] };
  done: string | null;
  remove: string | null;
  /** Made just now, and shown this once. */
  recoveryCodes: readonly string[] | null;
  refused: (SentBack & { form: string }) | null;
}

export function SecondStepPage(props: SecondStepPageProps) {
  const { fresh, byPassword, app, passkeys, codesLeft, demands, done, recoveryCodes, refused } = props;
  const language = useLanguage();
  const words = secondStepMessages[language];
  const general = useFormWords(refused?.form === "" ? refused.errors : null);
  const on = app !== null || passkeys.length > 0;
  return (
    <>
      <ErrorSummary errors={general} />
      <PageHeading
        title={words.title}
        lead={words.lead}
        breadcrumb={[{ to: paths.profile, label: profileMessages[language].title }]}
      />
      <div className="stack second-step">
        {!refused && !recoveryCodes && <DoneNotice done={done} words={words.done} />}
        {recoveryCodes && <FreshCodes codes={recoveryCodes} />}
        {demands.closed.length > 0 && (
          <Notice tone="warning">
            <p>{words.demanded(demands.closed.join(", "))}</p>
          </Notice>
        )}
        <Notice tone={on ? "success" : "info"} title={on ? words.on : words.off} />
        {!fresh && (
          <ProveCard
            byPassword={byPassword}
            back={paths.secondStep}
            refused={refused?.form === "prove" ? refused : null}
          />
        )}
        {fresh && !recoveryCodes && <RemoveQuestion {...props} />}
        <AppCard {...props} refused={refused?.form === "confirm" ? refused : null} />
        <PasskeysCard {...props} refused={refused?.form === "passkey" ? refused : null} />
        {codesLeft !== null && !recoveryCodes && <RecoveryCodesCard left={codesLeft} fresh={fresh} />}
      </div>
    </>
  );
}
