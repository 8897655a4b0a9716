/** What the header offers to whom. */
import type { Language } from "~/i18n/language";
import { navigationMessages } from "~/i18n/navigation";
import { paths } from "~/paths";

interface Situation {
  account: {
    name: string;
    administrator: boolean;
    /** Whether the person has projects to work in. */
    works: boolean;
    /** Whether the person speaks for a company. */
    speaks: boolean;
    /** Whether the person belongs to a programme whose reports are reviewed. */
    reviews: boolean;
    /** Whether programmes or organisations are the person's to look over. */
    portfolio: boolean;
  } | null;
  demonstration: boolean;
}

export function rootMenu(language: Language, { account, demonstration }: Situation) {
  const words = navigationMessages[language];
  const inbox = demonstration ? [{ to: paths.inbox, label: words.inbox }] : [];
  if (!account) return { items: inbox, account: null };
  return {
    items: [
      ...(account.portfolio ? [{ to: paths.portfolio, label: words.portfolio }] : []),
      { to: paths.projects, label: words.projects },
      ...(account.speaks ? [{ to: paths.ownProjects, label: words.ownProjects }] : []),
      ...(account.works ? [{ to: paths.next, label: words.pages.next }] : []),
      ...(account.reviews ? [{ to: paths.reviews, label: words.reviews }] : []),
      { to: paths.organisations, label: words.organisations },
      { to: paths.programmes, label: words.programmes },
      ...inbox,
    ],
    account: {
      name: account.name,
      items: [
        { to: paths.profile, label: words.profile },
        ...(account.administrator
          ? [
              { to: paths.adminAccounts, label: words.accounts },
              { to: paths.adminMail, label: words.mail },
              { to: paths.adminJournal, label: words.journal },
              { to: paths.adminPersons, label: words.persons },
              { to: paths.adminBackups, label: words.backups },
              { to: paths.adminProcessing, label: words.processing },
            ]
          : []),
      ],
    },
  };
}
