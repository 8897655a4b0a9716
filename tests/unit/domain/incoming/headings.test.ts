/** Headings and words of sheets as people write them: every word that is known finds its column, term or kind. */
import { describe, expect, test } from "vitest";
import { awardFields, awardSheetKinds, fieldsOfSheet, neededFields } from "~/domain/awards/award-fields";
import { guessAwardColumns } from "~/domain/awards/guess-award-columns";
import { everydayTerms } from "~/domain/incoming/everyday-terms";
import { fieldsOf } from "~/domain/incoming/fields";
import { foldHeading, guessColumns } from "~/domain/incoming/guess-columns";
import { guessKind } from "~/domain/incoming/guess-kind";
import { makeTermLookup } from "~/server/exchange/term-lookup";
import { vocabularies } from "~/domain/vocabulary";

describe("headings of activities", () => {
  test.each([
    ["titleDa", "Titel (dansk)|Titel|title danish|Aktivitet|EMNE|Overskrift|Møde|Navn på aktivitet"],
    ["titleEn", "Titel (engelsk)|title english|Title|Activity|Subject|Headline|Meeting"],
    ["date", "Dato|Date|Startdato|Start date|start|dag|day|Hvornår|when|fra|from|tidspunkt dato"],
    ["endDate", "Slutdato|End date|slut|end|til|to"],
    ["datePrecision", "Datoens nøjagtighed|date precision|nøjagtighed|precision"],
    ["activityKind", "Aktivitetstype|Kind of activity|Type|Kind|slags|activity type|type af aktivitet"],
    ["direction", "Retning|Direction"],
    ["moment", "Tidspunkt i forskningsprocessen|moment in the research process|tidspunkt|moment|fase|phase"],
    ["brokerCore", "Brobyggerens kerneområde|bridge-builder core area|kerneområde|core area"],
    ["format", "Mødeform|Format|Hvor|Where"],
    [
      "participants",
      "Deltagere|participants|deltager|hvem|who|organisationer|organisations|virksomheder|companies|attendees",
    ],
    ["participantCount", "Antal deltagere|number of participants|antal|count|participants number"],
    ["form", "Inddragelsesform|form of involvement|form"],
    ["brokers", "Brobyggere|bridge-builders|brobygger|bridge builder|facilitator|facilitatorer"],
    ["hours", "Timer|Hours|tid|timeforbrug|antal timer|time spent"],
    ["amount", "Beløb (kr.)|Amount (DKK)|beløb|amount|udgift|udgifter|omkostning|omkostninger|pris|cost|costs|kr.|DKK"],
    [
      "summaryDa",
      "Resumé (dansk)|resumé|summary danish|beskrivelse (dansk)|beskrivelse|referat|noter|bemærkninger|kommentar",
    ],
    ["summaryEn", "Resumé (engelsk)|summary english|summary|beskrivelse (engelsk)|description|notes|comments"],
    ["links", "Links|link|URL|webadresse|hjemmeside"],
    ["visibility", "Synlighed|Visibility"],
  ])("%s", (field, headings) => {
    for (const heading of headings.split("|")) expect(guessColumns("activities", [heading]), heading).toEqual([field]);
  });
});

describe("headings of organisations", () => {
  test.each([
    [
      "name",
      "Navn|Name|Organisation|organisation name|virksomhed|company|virksomhedsnavn|company name|organisationsnavn|firma",
    ],
    ["shortName", "Kort navn|short name|forkortelse|abbreviation"],
    ["field", "Felt (helix)|helix field|felt|field|helix|sektor|sector"],
    ["actorRole", "Aktørrolle|actor role|rolle|role"],
    ["cvr", "CVR-nummer|CVR number|CVR|CVR-nr.|cvrnr|company number"],
    ["pNumber", "P-nummer|production unit number|p-nr.|pnr|p number|produktionsenhed"],
    ["sizeClass", "Virksomhedsstørrelse|company size|størrelse|size"],
    ["industry", "Branche|Industry"],
    ["country", "Land|Country"],
    ["website", "Websted|Website|hjemmeside|webadresse|web|url"],
  ])("%s", (field, headings) => {
    for (const heading of headings.split("|"))
      expect(guessColumns("organisations", [heading]), heading).toEqual([field]);
  });

  test("those of the one kind of sheet mean nothing in the other", () => {
    expect(guessColumns("organisations", ["Timer", "Synlighed"])).toEqual([null, null]);
    expect(guessColumns("activities", ["CVR", "Branche"])).toEqual([null, null]);
  });
});

describe("several columns", () => {
  test("the surest heading gets the field, and of equals the first", () => {
    expect(guessColumns("activities", ["Fra", "Dato"])).toEqual([null, "date"]);
    expect(guessColumns("activities", ["Dato", "Dato"])).toEqual(["date", null]);
    expect(guessColumns("activities", ["", " - "])).toEqual([null, null]);
  });

  test("a heading that begins or ends with a known word is a weaker sign", () => {
    expect(guessColumns("activities", ["Dato for mødet"])).toEqual(["date"]);
    expect(guessColumns("activities", ["Mødets dato"])).toEqual(["date"]);
    expect(guessColumns("activities", ["Mødets dato", "Fra"])).toEqual([null, "date"]);
    expect(guessColumns("activities", ["Datoer"])).toEqual([null]);
    // Short words stand in too many headings.
    expect(guessColumns("activities", ["tid i alt"])).toEqual([null]);
  });

  test("signs, case and accents do not count", () => {
    expect(foldHeading("  BELØB, (kr.) ")).toBe("beløb kr");
    expect(foldHeading("re\u0301sume\u0301")).toBe(foldHeading("Résumé"));
  });
});

describe("headings of award systems", () => {
  const headings = {
    reference:
      "Award Reference|Grant Reference|Award ID|Grant ID|award number|grant number|Reference|award code|Bevillingsnummer|Sagsnummer|J.nr.",
    title:
      "Award Title|Grant Title|Project Title|Title Of Engagement Activity|Output Title|Outcome Title|Title|Titel|Projekttitel|Name",
    acronym: "Acronym|Akronym|Short title",
    organisation:
      "Research Organisation|Lead Research Organisation|Organisation|Institution|Host institution|Lead organisation|Grant holder organisation|Institution (navn)|Bevillingshaver institution",
    startDate: "Award Start Date|Start Date|Start|Startdato|From",
    endDate: "Award End Date|End Date|End|Slutdato|To",
    amount: "Award Amount|Amount awarded|Value|Amount|Grant amount|Beløb|Bevilget beløb",
    currency: "Currency|Award currency|Valuta",
    abstract: "Abstract|Summary|Technical summary|Lay summary|Resumé|Beskrivelse",
    website: "Website|Project URL|Webpage|Hjemmeside|Websted",
    identifier: "Outcome ID|Output ID|Engagement ID|Activity ID|Entry ID|Researchfish ID|Common outcome ID|ID",
    type: "Outcome Type|Output Type|Common Outcome Type|Section|Category|Type|Udbyttetype",
    form: "Form Of Engagement Activity|Form of engagement|Engagement type|Activity type|Form|Type",
    date: "Year(s) Of Engagement Activity|Year of engagement activity|Years of engagement|Year of engagement|Year first provided|Year produced|Date|Year(s)|Year|Dato|År",
    description:
      "Description|Description Of Engagement Activity|Impact|What was the impact|Beskrivelse|Results and Impact",
    url: "URL|Link|Web link|DOI|Website",
  } as const;

  test.each(awardFields)("%s", (field) => {
    for (const kind of awardSheetKinds) {
      if (!fieldsOfSheet[kind].includes(field)) continue;
      for (const heading of headings[field].split("|"))
        expect(guessAwardColumns(kind, [heading]), `${kind}: ${heading}`).toEqual([field]);
    }
  });

  test("the surest heading gets the field, of equals the first, and nothing is nothing", () => {
    expect(guessAwardColumns("awards", ["Name", "Award Title"])).toEqual([null, "title"]);
    expect(guessAwardColumns("awards", ["Title", "Title", "", "Hours"])).toEqual(["title", null, null, null]);
    expect(guessAwardColumns("awards", ["Year"])).toEqual([null]);
  });

  test("sheets have these fields and need those", () => {
    expect(fieldsOfSheet.awards).toEqual(awardFields.slice(0, 10));
    expect(fieldsOfSheet.outputs).toEqual(["reference", "identifier", "type", "title", "date", "description", "url"]);
    expect(fieldsOfSheet.engagements).toEqual([
      "reference",
      "identifier",
      "form",
      "title",
      "date",
      "endDate",
      "description",
      "url",
    ]);
    expect(neededFields).toEqual({
      awards: ["reference", "title", "organisation", "startDate", "endDate"],
      outputs: ["reference", "type", "title", "date"],
      engagements: ["reference", "title", "date"],
    });
  });
});

const lookUp = makeTermLookup();

describe("words that people write for terms", () => {
  test.each([
    ["field", "research", "Forskning|forsker|forskere|universitet|research|university"],
    ["field", "advisory", "rådgivning|rådgiver|rådgivere|advisory|adviser|advisers"],
    ["field", "company", "Virksomhed|virksomheder|arbejdsplads|arbejdspladser|firma|company|companies|workplace"],
    [
      "field",
      "social_partner",
      "parter|arbejdsmarkedets parter|arbejdsmarkedspart|fagforening|social partner|social partners|union",
    ],
    ["field", "authority", "myndighed|myndigheder|authority|authorities"],
    ["format", "in_person", "fremmøde|fysisk|in person|face to face"],
    ["format", "online", "online|virtuel|virtuelt|teams|Zoom|virtual"],
    ["format", "hybrid", "hybrid"],
    ["visibility", "project", "projektet|intern|internal|project"],
    ["visibility", "funder", "bevillingsgiver|funder"],
    ["visibility", "public", "offentlig|alle|public"],
  ] as const)("%s: %s", (name, key, words) => {
    for (const word of words.split("|")) expect(lookUp(name, word), word).toBe(key);
  });

  test("are of terms that there are", () => {
    for (const [name, terms] of Object.entries(everydayTerms))
      for (const key of Object.keys(terms)) expect(vocabularies[name as "field"]).toContain(key);
  });
});

test.each([
  [
    "steering_group_meeting",
    "Møde i styregruppen|Følgegruppe|Steering committee|Advisory board|advisory group|Referencegruppe",
  ],
  ["learning_lab", "Læringslab 3|Laboratorium|Learning lab"],
  ["theme_day", "Temadag om støj|Theme day|Fyraftensmøde"],
  ["network_meeting", "Netværksmøde|Network"],
  ["company_visit", "Virksomhedsbesøg|Besøg hos Havrup|Company visit|site visit|Visits"],
  ["co_analysis", "Fælles analyse|Analyseworkshop|Co-analysis|coanalysis"],
  ["workshop", "Workshop 2|Værksted|Seminar"],
  ["guidance", "Vejledning|Sparring|Rådgivning|Guidance|Coaching"],
  ["training", "Kursus|Undervisning|Uddannelse|Træning|Training|Course"],
  ["interview", "Interviews"],
  ["consultation", "Høring|Konsultation|Consultation"],
  ["pilot", "Pilot|Afprøvning|Test af metode"],
  ["conference", "Konference|Conference|Kongres|Congress"],
  ["newsletter", "Nyhedsbrev|Newsletter"],
  ["media", "Artikel|Avis|Radio|Podcast|Medier|Media|Pressemøde|Article"],
  ["policy_input", "Policy brief|Politisk udspil|Ministeriet"],
  ["report", "Rapport|Report"],
  ["tool_development", "Værktøj|Tool"],
  ["presentation", "Oplæg|Præsentation|Foredrag|Presentation|Webinar|Talk"],
])("titles point to %s", (kind, titles) => {
  for (const title of titles.split("|")) expect(guessKind(title), title).toBe(kind);
});

test("titles that point nowhere, and words that only stand within others", () => {
  for (const title of ["", "Frokost", "Protest", "Invisit"]) expect(guessKind(title), title).toBeNull();
});

test("both kinds of sheet have their fields", () => {
  expect(fieldsOf.activities).toHaveLength(20);
  expect(fieldsOf.organisations).toHaveLength(10);
});
