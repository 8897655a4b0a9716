/** English sentences about what is wrong with a bundle. */
import type { BundleFaultMessages } from "./bundle-faults.da";

const number = (value: number) => value.toLocaleString("en-GB");
const list = (words: readonly string[]) => words.map((word) => `“${word}”`).join(", ");
const pair = (words: readonly string[]) => words.map((word) => `“${word}”`).join(" and ");

const targets = {
  organisation: "organisation",
  programme: "programme",
  activity: "activity in the project",
  goal: "goal in the project",
};

export const bundleFaultsEn: BundleFaultMessages = {
  notAnObject: () => "This must be an object.",
  notAList: () => "This must be a list.",
  notAString: () => "This must be text.",
  notANumber: () => "This must be a number.",
  notAWholeNumber: () => "This must be a whole number.",
  notTrueOrFalse: () => "This must be true or false.",
  wrongConstant: ({ expected }) => `This must be ${JSON.stringify(expected)}.`,
  missingMember: ({ member }) => `“${member}” is missing.`,
  unknownMember: ({ member }) => `“${member}” does not belong here.`,
  emptyString: () => "The text must not be empty.",
  longString: ({ max }) => `The text must be at most ${number(max)} characters.`,
  badCharacter: () => "The text holds a character that cannot be stored.",
  badKey: () =>
    "A key has at most 80 characters: small letters a–z, digits, full stop, hyphen and underscore. It begins with a letter or a digit.",
  badDay: () => "This must be a date that exists, written as 2025-03-13.",
  badCvr: () => "A CVR number has eight digits.",
  badPNumber: () => "A P-number has ten digits.",
  badRor: () => "A ROR ID is written as https://ror.org/ and nine characters.",
  badCountry: () => "Write the country as two capital letters, such as DK.",
  badUrl: () => "This must be a web address that begins with http:// or https://, of at most 2,000 characters.",
  badDoi: () => "A DOI is written as 10.1234/abc, without the address before it.",
  unknownTerm: ({ allowed }) => `Choose one of these: ${list(allowed)}.`,
  tooSmall: ({ min }) => `The number must be at least ${number(min)}.`,
  tooLarge: ({ max }) => `The number must be at most ${number(max)}.`,
  tooFew: ({ min }) => `The list must have at least ${number(min)}.`,
  tooMany: ({ max }) => `The list must have at most ${number(max)}.`,
  noLanguage: () => "Write the text in Danish (“da”), English (“en”) or both.",
  repeatedItem: () => "The same stands earlier in the list.",
  participantKind: () => "A participant has either “organisation” or “field”; “form” belongs to an organisation only.",
  repeatedKey: ({ key }) => `The key “${key}” is already used in the list.`,
  repeatedRecord: ({ members }) => `The list already has one with the same ${pair(members)}.`,
  unresolved: ({ target, key }) => `There is no ${targets[target]} with the key “${key}”.`,
  tooEarly: ({ member, day }) => `The date is before “${member}”, which is ${day}.`,
  notFirstDay: ({ precision, firstDay }) =>
    `Where a date only says the ${precision}, write its first day: ${firstDay}.`,
  roleOutsideField: ({ role, field }) => `The role “${role}” does not belong to the field “${field}”.`,
  cvrCheckDigit: () => "There is no such CVR number: its check digit does not fit.",
  rorChecksum: () => "There is no such ROR ID: its last two digits do not fit.",
  parentCircle: () => "The organisation would come to stand under itself.",
  programmeOfOther: ({ programme, funder }) => `The programme “${programme}” is not that of “${funder}”.`,
  funderInUse: ({ funder, project }) =>
    `The project “${project}” has a grant from “${funder}” under the programme, so its funder cannot change.`,
  notInvited: ({ organisation }) => `“${organisation}” is not invited to the round.`,
  questionTaken: ({ question }) => `The key “${question}” belongs to a fixed question. Choose another.`,
  unknownQuestion: ({ question }) => `The round does not have the question “${question}”.`,
  replyWithoutDay: () => "A reply must have a date: write “repliedOn”.",
  dayWithoutReply: () => "There is a date of reply but no reply: write “reply”.",
  answerWithoutDay: () => "A need that is answered must have a date: write “answeredOn”.",
  dayWithoutAnswer: () => "Only a need that is answered has “answeredOn”.",
};
