/** Who was asked in a round and who has answered, with a new link or none for each. */
import { roundsMessages } from "~/i18n/rounds";
import { Button } from "../button";
import { Card } from "../card";
import { DataTable } from "../data-table";
import { Form } from "../navigation";
import { Tag } from "../tag";
import { useLanguage } from "../use-language";

interface Link {
  id: number;
  organisation: string;
  /** Null once the contact is removed. */
  name: string | null;
  declined: boolean;
  mailable: boolean;
  answered: boolean;
  revoked: boolean;
  /** The newest mail to the contact was given up. */
  undelivered: boolean;
}

export interface RoundLinksProps {
  links: Link[];
  mayChange: boolean;
}

export function RoundLinks({ links, mayChange }: RoundLinksProps) {
  const words = roundsMessages[useLanguage()].results;
  if (links.length === 0) return null;
  const stateOf = ({ answered, revoked, declined, undelivered }: Link) => {
    if (answered) return <Tag tone="success">{words.answered}</Tag>;
    if (revoked) return <Tag tone="neutral">{words.revoked}</Tag>;
    if (undelivered) return <Tag tone="warning">{words.undelivered}</Tag>;
    return <Tag tone="neutral">{declined ? words.declined : words.waiting}</Tag>;
  };
  return (
    <Card title={words.who}>
      <DataTable
        stacks
        label={words.who}
        labelHidden
        rows={links}
        rowKey={({ id }) => String(id)}
        columns={[
          {
            key: "who",
            label: words.who,
            cell: ({ name, organisation }) => (
              <>
                {name ?? words.removed}
                <span className="small muted"> {organisation}</span>
              </>
            ),
          },
          { key: "state", label: words.state, cell: stateOf },
          {
            key: "link",
            label: words.link,
            cell: ({ id, mailable, revoked }) =>
              mayChange && (
                <Form method="post" className="cluster">
                  <input type="hidden" name="link" value={id} />
                  {mailable && (
                    <Button tone="quiet" name="form" value="renew">
                      {words.renew}
                    </Button>
                  )}
                  {!revoked && (
                    <Button tone="quiet" name="form" value="revoke">
                      {words.revoke}
                    </Button>
                  )}
                </Form>
              ),
          },
        ]}
      />
    </Card>
  );
}
