/** The way from the profile to everything that is held about the person. */
import { privacyMessages } from "~/i18n/privacy";
import { paths } from "~/paths";
import { Card } from "../card";
import { Link } from "../navigation";
import { useLanguage } from "../use-language";

export function OwnDataCard() {
  const words = privacyMessages[useLanguage()];
  return (
    <Card title={words.ownTitle}>
      <p className="muted">{words.ownLinkHelp}</p>
      <p>
        <Link to={paths.ownData}>{words.ownLink}</Link>
      </p>
    </Card>
  );
}
