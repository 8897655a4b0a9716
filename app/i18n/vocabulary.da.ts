/** Danish names of every vocabulary and its terms. */
import type { VocabularyLabels } from "./vocabulary";

export const vocabularyDa: VocabularyLabels = {
  model: {
    title: "Model for vidensmobilisering",
    terms: {
      linear: { label: "Lineær", definition: "Forskerne spreder og formidler færdig viden til mulige brugere." },
      cyclical: {
        label: "Cyklisk",
        definition:
          "Viden overføres trin for trin; brugerne efterspørger viden for at forstå problemet og finde løsninger.",
      },
      interactive: {
        label: "Interaktiv",
        definition: "Brobyggere skaber dialog og oversætter viden til brugernes sammenhæng.",
      },
      systemic: {
        label: "Systemisk",
        definition:
          "Forskere og brugere oversætter og skaber viden sammen gennem hele forskningsprocessen, på tværs af systemets dele.",
      },
    },
  },
  direction: {
    title: "Retning",
    terms: {
      push: { label: "Formidling (push)", definition: "Forskningen sender viden ud." },
      pull: { label: "Efterspørgsel (pull)", definition: "Brugerne beder om viden, og projektet svarer." },
      exchange: { label: "Udveksling", definition: "Viden og erfaring går begge veje i dialog." },
      co_creation: { label: "Samskabelse", definition: "Viden bliver til i fælles arbejde." },
    },
  },
  field: {
    title: "Felt (helix)",
    terms: {
      research: {
        label: "Forskningsfeltet",
        definition: "Universiteter, det nationale forskningscenter og arbejdsmedicinske klinikker.",
      },
      advisory: { label: "Rådgivningsfeltet", definition: "Arbejdsmiljørådgivere og branchefællesskaber." },
      company: {
        label: "Virksomhedsfeltet",
        definition: "Arbejdspladserne: ledelse, HR, tillidsvalgte, arbejdsmiljøorganisation, SU og MED.",
      },
      social_partner: {
        label: "Partsfeltet",
        definition: "Arbejdsgiver- og lønmodtagerorganisationer og deres aftalebaserede tjenester.",
      },
      authority: { label: "Myndighedsfeltet", definition: "Tilsyn, ministerier, offentlige fonde og styrelser." },
    },
  },
  actorRole: {
    title: "Aktørrolle",
    terms: {
      researcher_educator: { label: "Forsker og uddanner" },
      health_assessor: { label: "Udreder effekter på mennesker" },
      adviser_facilitator: { label: "Faciliterer og rådgiver" },
      tool_provider: { label: "Tilbyder information og værktøjer" },
      workplace: { label: "Varetager arbejdsmiljøet på arbejdspladsen" },
      social_dialogue: { label: "Understøtter social dialog" },
      agreement_service: { label: "Aftalebaseret rådgivningstjeneste" },
      inspectorate: { label: "Vejleder og fører tilsyn" },
      funder: { label: "Yder økonomisk støtte" },
      policy_maker: { label: "Laver politik og regulering" },
      insurer: { label: "Forsikring og pension" },
      professional_association: { label: "Faglig sammenslutning" },
      foundation: { label: "Fond eller forening" },
    },
  },
  involvementForm: {
    title: "Inddragelsesform",
    terms: {
      dissemination: {
        label: "Formidlingsfokus",
        definition: "Virksomheden er med i spredningen af viden, fx som case.",
      },
      steering_group: {
        label: "Følge- eller styregruppe",
        definition: "Giver feedback på projektets design, fremdrift, formidling og målopfyldelse.",
      },
      network: {
        label: "Netværksbaseret",
        definition: "Kobler til netværk, deler viden på tværs og bygger kapacitet til at handle på viden.",
      },
      partner: {
        label: "Samarbejdspartner",
        definition: "Hjælper med at rekruttere, planlægge og koordinere intervention, dataindsamling og formidling.",
      },
      participant: {
        label: "Engageret deltager",
        definition: "Medvirker i metodeudvikling, analyse, prioritering af resultater, implementering og forankring.",
      },
    },
  },
  moment: {
    title: "Tidspunkt i forskningsprocessen",
    terms: {
      relevance: { label: "Relevans og mål", definition: "Afklare relevans, målgrupper og ønsket impact i praksis." },
      capacity: {
        label: "Kapacitet",
        definition: "Tænke kapacitet ind til dialog om vidensbehov og til at omsætte ny viden.",
      },
      relations: {
        label: "Relationer",
        definition: "Udvikle relationer og videndeling mellem forskere og målgrupper.",
      },
      interim_results: {
        label: "Foreløbige resultater",
        definition: "Vurdere foreløbige resultater og målopfyldelse i praksis.",
      },
      implementation: {
        label: "Implementering",
        definition: "Sikre realistiske muligheder for implementering og anvisninger til handling.",
      },
      anchoring: {
        label: "Udbredelse og forankring",
        definition: "Understøtte udbredelse og forankring med indsigt i netværk og handlemuligheder.",
      },
    },
  },
  brokerCore: {
    title: "Brobyggerens kerneområde",
    terms: {
      link: { label: "Linke til viden og ressourcer" },
      relate: { label: "Udvikle relationer" },
      build_capacity: { label: "Opbygge kapacitet og læring" },
    },
  },
  activityKind: {
    title: "Aktivitetstype",
    terms: {
      steering_group_meeting: { label: "Styre- eller følgegruppemøde" },
      learning_lab: { label: "Learning lab" },
      workshop: { label: "Workshop" },
      theme_day: { label: "Temadag" },
      network_meeting: { label: "Netværksmøde" },
      company_visit: { label: "Virksomhedsbesøg" },
      guidance: { label: "Rådgivning" },
      training: { label: "Undervisning eller kursus" },
      presentation: { label: "Vidensoplæg" },
      interview: { label: "Interview eller dialog" },
      co_analysis: { label: "Fælles analyse" },
      consultation: { label: "Konsultation eller kommentering" },
      pilot: { label: "Afprøvning eller eksperiment" },
      tool_development: { label: "Værktøjsudvikling" },
      report: { label: "Rapport eller artikel" },
      newsletter: { label: "Nyhedsbrev eller opslag" },
      media: { label: "Medieomtale" },
      conference: { label: "Konference" },
      policy_input: { label: "Input til myndighed eller politik" },
      other: { label: "Andet" },
    },
  },
  format: {
    title: "Mødeform",
    terms: {
      in_person: { label: "Fysisk" },
      online: { label: "Online" },
      hybrid: { label: "Hybrid" },
      asynchronous: { label: "Uden fælles tidspunkt" },
    },
  },
  datePrecision: {
    title: "Datoens nøjagtighed",
    terms: {
      day: { label: "Dag" },
      month: { label: "Måned" },
      quarter: { label: "Kvartal" },
      year: { label: "År" },
    },
  },
  visibility: {
    title: "Synlighed",
    terms: {
      project: { label: "Kun projektet" },
      funder: { label: "Projekt og bevillingsgiver" },
      public: { label: "Offentlig" },
    },
  },
  participation: {
    title: "Status for inddragelse",
    terms: {
      invited: { label: "Inviteret" },
      agreed: { label: "Aftalt" },
      active: { label: "I gang" },
      ended: { label: "Afsluttet" },
      withdrawn: { label: "Trukket sig" },
    },
  },
  needStatus: {
    title: "Status for vidensbehov",
    terms: {
      open: { label: "Åbent" },
      in_progress: { label: "I gang" },
      answered: { label: "Besvaret" },
      declined: { label: "Kan ikke besvares" },
    },
  },
  barrier: {
    title: "Barriere for inddragelse",
    terms: {
      time: { label: "Tid og travlhed" },
      finance: { label: "Økonomi" },
      expertise: { label: "Manglende viden eller ekspertise" },
      access_to_support: { label: "Manglende adgang til rådgivning" },
      trust: { label: "Manglende tillid" },
      relevance: { label: "Uklar relevans for kerneopgaven" },
      divergent_interests: { label: "Modstridende interesser" },
      management_support: { label: "Manglende ledelsesopbakning" },
      unclear_frame: { label: "Uklare rammer eller roller" },
      expectations: { label: "Uindfriede forventninger" },
      turnover: { label: "Udskiftning eller organisationsændring" },
      reach: { label: "Skiftehold, fjernarbejde eller spredte medarbejdere" },
      language_culture: { label: "Sprog og kultur" },
      recruitment: { label: "Rekruttering af virksomheder" },
      other: { label: "Andet" },
    },
  },
  outcomeKind: {
    title: "Type af udbytte",
    terms: {
      conceptual: { label: "Ny forståelse" },
      instrumental: { label: "Brugt i en beslutning" },
      symbolic: { label: "Brugt som argument" },
      practice: { label: "Ændret praksis" },
      policy: { label: "Ændret regel, aftale eller vejledning" },
      capacity: { label: "Styrket kompetence" },
      relation: { label: "Nyt eller styrket samarbejde" },
      work_environment: { label: "Bedre arbejdsmiljø eller trivsel" },
    },
  },
  outcomeLevel: {
    title: "Niveau",
    terms: {
      individual: { label: "Person" },
      group: { label: "Gruppe eller afdeling" },
      organisation: { label: "Virksomhed" },
      sector: { label: "Branche" },
      society: { label: "Samfund" },
    },
  },
  goalStatus: {
    title: "Målopfyldelse",
    terms: {
      not_started: { label: "Ikke begyndt" },
      on_track: { label: "På vej" },
      at_risk: { label: "Usikkert" },
      met: { label: "Nået" },
      not_met: { label: "Ikke nået" },
    },
  },
  feedbackAspect: {
    title: "Feedback på",
    terms: {
      design: { label: "Projektets design" },
      progress: { label: "Fremdrift" },
      dissemination: { label: "Formidling" },
      goal_attainment: { label: "Målopfyldelse" },
    },
  },
  feedbackRoundKind: {
    title: "Type af feedbackrunde",
    terms: {
      expectations: { label: "Forventninger ved start" },
      steering: { label: "Styregruppens feedback" },
      experience: { label: "Oplevelse ved afslutning" },
    },
  },
  motivation: {
    title: "Motivation for at deltage",
    terms: {
      topical_issue: { label: "Emnet er aktuelt hos os" },
      new_knowledge: { label: "Mulighed for ny viden" },
      other: { label: "Andet" },
    },
  },
  reportKind: {
    title: "Type af rapport",
    terms: {
      plan: { label: "Mobiliseringsplan" },
      interim: { label: "Statusrapport" },
      final: { label: "Slutrapport" },
      follow_up: { label: "Opfølgning efter projektets afslutning" },
    },
  },
  reportStatus: {
    title: "Status for rapport",
    terms: {
      draft: { label: "Kladde" },
      submitted: { label: "Indsendt" },
      returned: { label: "Sendt retur" },
      approved: { label: "Godkendt" },
    },
  },
  reportSection: {
    title: "Rapportens afsnit",
    terms: {
      model: { label: "Valgt model for vidensmobilisering" },
      resources: { label: "Ressourcer til overførsel og udveksling" },
      collaboration: { label: "Samarbejde, engagement og brobyggerrolle" },
      facilitation: { label: "Facilitering og dialog med virksomheder" },
      results: { label: "Mobiliseringens resultater og læring" },
    },
  },
  sizeClass: {
    title: "Virksomhedsstørrelse",
    terms: {
      micro: { label: "Mikro (under 10 ansatte)" },
      small: { label: "Lille (10–49 ansatte)" },
      medium: { label: "Mellem (50–249 ansatte)" },
      large: { label: "Stor (250 ansatte eller flere)" },
    },
  },
  workEnvironmentTopic: {
    title: "Arbejdsmiljøemne",
    terms: {
      psychosocial: { label: "Psykisk arbejdsmiljø" },
      ergonomics: { label: "Ergonomi og fysisk belastning" },
      chemical: { label: "Kemi og støv" },
      accidents: { label: "Ulykker og sikkerhed" },
      noise: { label: "Støj og vibrationer" },
      indoor_climate: { label: "Indeklima" },
      working_time: { label: "Arbejdstid og nattearbejde" },
      violence: { label: "Vold, mobning og chikane" },
      organisation_leadership: { label: "Organisering og ledelse" },
      return_to_work: { label: "Sygefravær og tilbagevenden" },
    },
  },
  industry: {
    title: "Branche",
    terms: {
      A: { label: "Landbrug, skovbrug og fiskeri" },
      B: { label: "Råstofindvinding" },
      C: { label: "Industri" },
      D: { label: "Energiforsyning" },
      E: { label: "Vandforsyning og affaldshåndtering" },
      F: { label: "Bygge og anlæg" },
      G: { label: "Handel" },
      H: { label: "Transport og opbevaring" },
      I: { label: "Overnatning og restauration" },
      J: { label: "Udgivelse, radio, tv og indholdsproduktion" },
      K: { label: "Telekommunikation og it" },
      L: { label: "Finansiering og forsikring" },
      M: { label: "Fast ejendom" },
      N: { label: "Videnservice" },
      O: { label: "Administrative tjenester, rengøring og anden operationel service" },
      P: { label: "Offentlig administration, forsvar og socialsikring" },
      Q: { label: "Undervisning" },
      R: { label: "Sundhed og socialvæsen" },
      S: { label: "Kultur, sport og fritid" },
      T: { label: "Andre serviceydelser" },
      U: { label: "Private husholdninger" },
      V: { label: "Internationale organisationer" },
    },
  },
  respondentRole: {
    title: "Svarpersonens rolle",
    terms: {
      manager: { label: "Leder" },
      safety_representative: { label: "Arbejdsmiljørepræsentant" },
      union_representative: { label: "Tillidsrepræsentant" },
      hr: { label: "HR" },
      employee: { label: "Medarbejder" },
      other: { label: "Anden" },
    },
  },
  feedbackQuestion: {
    title: "Spørgsmål med fritekst",
    terms: {
      design: { label: "Projektets design" },
      progress: { label: "Fremdrift" },
      dissemination: { label: "Formidling" },
      goal_attainment: { label: "Målopfyldelse" },
      hoped_benefit: { label: "Håbet udbytte" },
      motivation_other: { label: "Anden motivation" },
      wished_involvement: { label: "Ønsker til inddragelse" },
      useful: { label: "Hvad var nyttigt" },
      used_for: { label: "Hvad er det brugt til" },
      do_differently: { label: "Hvad burde gøres anderledes" },
      actionable_knowledge: { label: "Viden, I kan handle på" },
      anything_else: { label: "Andet" },
    },
  },
  evidenceStrength: {
    title: "Belæggets styrke",
    terms: {
      stated: { label: "Oplyst" },
      documented: { label: "Dokumenteret" },
      verified: { label: "Efterprøvet" },
    },
  },
};
