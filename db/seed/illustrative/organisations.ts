/** The made-up organisations of the demonstration, over all five fields. No name is that of a real organisation known to the authors. */
import type { Organisation } from "~/domain/bundle/records";
import type { ActorRole, Industry, SizeClass } from "~/domain/vocabulary";
import { fieldOfRole } from "~/domain/vocabulary";
import { demoKey } from "./demo-key";

type Line = readonly [key: string, name: string, role: ActorRole, da: string, en: string, options?: { shortName?: string }];
type CompanyLine = readonly [key: string, name: string, size: SizeClass, industry: Industry, da: string, en: string, parent?: string];

const lines: readonly Line[] = [
  // Research
  ["fjordby-uni", "Fjordbyens Universitet", "researcher_educator", "Forsker i organisation, læring og arbejdsmiljø.", "Does research on organisation, learning and the work environment."],
  ["hverdagssundhed", "Institut for Arbejde og Hverdagssundhed", "researcher_educator", "Følger arbejdspladser over tid sammen med dem, der arbejder der.", "Follows workplaces over time together with the people who work there.", { shortName: "IAH" }],
  ["klinik-klitby", "Arbejdsmedicinsk Klinik Klitby", "health_assessor", "Undersøger, hvad arbejdet gør ved krop og sind.", "Examines what work does to body and mind."],
  ["prof-ryborg", "Professionshøjskolen Ryborg", "researcher_educator", "Uddanner pædagoger, lærere og sygeplejersker og forsker i deres arbejde.", "Educates childcare workers, teachers and nurses and studies their work."],
  ["arbejdslivsstudier", "Center for Arbejdslivsstudier i Birkesund", "researcher_educator", "Tværfagligt center med vægt på fravær, fastholdelse og ledelse.", "Cross-disciplinary centre with a focus on absence, retention and leadership.", { shortName: "CAB" }],
  ["stoej-indeluft", "Institut for Støj og Indeluft", "health_assessor", "Måler støj, støv, varme og luft på arbejdspladser.", "Measures noise, dust, heat and air at workplaces."],
  ["soevnlab", "Laboratoriet for Arbejdstid og Søvn", "health_assessor", "Undersøger skiftehold, natarbejde og restitution.", "Studies shift work, night work and recovery."],
  // Advisory
  ["fonden-holdbart", "Fonden for Holdbart Arbejdsliv (opdigtet)", "foundation", "Støtter forskning, der gør arbejdslivet holdbart, og beder om at se, hvad den bliver brugt til.", "Supports research that makes working life sustainable, and asks to see what it is used for.", { shortName: "Holdbart Arbejdsliv" }],
  ["kornblomst", "Kornblomst Arbejdsmiljø", "adviser_facilitator", "Rådgivere i psykisk arbejdsmiljø og samarbejde.", "Advisers in the psychosocial work environment and cooperation."],
  ["fod-paa-gulvet", "Fod på Gulvet Rådgivning", "adviser_facilitator", "Rådgiver små virksomheder om sikkerhed, støv og støj.", "Advises small companies on safety, dust and noise."],
  ["ergohuset", "Ergohuset Havrup", "adviser_facilitator", "Ergoterapeuter og fysioterapeuter, der arbejder ude på arbejdspladserne.", "Occupational therapists and physiotherapists who work out at the workplaces."],
  ["bf-trae", "Branchefællesskabet for Træ og Værksted", "tool_provider", "Laver vejledninger og værktøjer til træ-, metal- og fødevareproduktion.", "Makes guides and tools for wood, metal and food production.", { shortName: "BF Træ og Værksted" }],
  ["bf-omsorg", "Branchefællesskabet for Omsorg og Læring", "tool_provider", "Laver vejledninger og værktøjer til skoler, institutioner, pleje og sygehuse.", "Makes guides and tools for schools, childcare, care and hospitals.", { shortName: "BF Omsorg og Læring" }],
  ["bf-service", "Branchefællesskabet for Køkken, Vask og Værelser", "tool_provider", "Laver vejledninger og værktøjer til hoteller, køkkener, vaskerier og rengøring.", "Makes guides and tools for hotels, kitchens, laundries and cleaning.", { shortName: "BF Køkken og Vask" }],
  ["bf-byg", "Branchefællesskabet for Beton og Stillads", "tool_provider", "Laver vejledninger og værktøjer til byggepladser.", "Makes guides and tools for construction sites.", { shortName: "BF Beton og Stillads" }],
  ["pension-medvind", "Pensionskassen Medvind", "insurer", "Pensionskasse med eget forebyggelsesteam.", "Pension fund with its own prevention team."],
  ["arbejdsmiljoefolk", "Foreningen Arbejdsmiljøfolk", "professional_association", "Samler folk, der arbejder med arbejdsmiljø til daglig.", "Brings together people who work with the work environment every day."],
  // Social partners
  ["trae-plade", "Forbundet Træ & Plade", "social_dialogue", "Organiserer snedkere, maskinsnedkere og produktionsfolk.", "Organises joiners, machine woodworkers and production workers."],
  ["omsorgsforbundet", "Omsorgsforbundet Nærvær", "social_dialogue", "Organiserer medarbejdere i pleje, omsorg og botilbud.", "Organises employees in care and residential homes."],
  ["vaerksted-produktion", "Arbejdsgiverne Værksted & Produktion", "social_dialogue", "Arbejdsgiverforening for mindre og mellemstore produktionsvirksomheder.", "Employers' association for small and medium-sized manufacturers."],
  ["naerkommunerne", "Nærkommunernes Arbejdsgiverforum", "social_dialogue", "Kommunale arbejdsgivere i et opdigtet hjørne af landet.", "Municipal employers in a made-up corner of the country."],
  ["skolefolk", "Skolefolkenes Fagforening", "social_dialogue", "Organiserer lærere og pædagoger.", "Organises teachers and childcare workers."],
  ["faelles-fodslag", "Partsrådgivningen Fælles Fodslag", "agreement_service", "Rådgivning aftalt mellem parterne: gratis for arbejdspladser med både ledelse og medarbejdere ved bordet.", "Advice agreed between the social partners: free for workplaces with both management and employees at the table."],
  ["gaest-koekken", "Fagforbundet Gæst & Køkken", "social_dialogue", "Organiserer tjenere, kokke, stuepersonale og kantinefolk.", "Organises waiters, cooks, room attendants and canteen workers."],
  // Authorities
  ["praksispuljen", "Puljen for Praksisnær Arbejdsmiljøforskning (opdigtet)", "funder", "Offentlig pulje til forskning, der bliver til i samspil med praksis.", "Public fund for research made in interplay with practice.", { shortName: "Praksisnær-puljen" }],
  ["tilsyn", "Tilsynet for Trygt Arbejde", "inspectorate", "Fører tilsyn og vejleder.", "Inspects and guides."],
  ["styrelsen", "Styrelsen for Arbejdsliv og Fastholdelse", "policy_maker", "Laver regler og vejledninger om fravær og fastholdelse.", "Makes rules and guidance on absence and retention."],
  ["unge-raad", "Rådet for Unges Første Job", "policy_maker", "Rådgiver politikere om unges vej ind på arbejdsmarkedet.", "Advises politicians on young people's way into working life."],
];

const companyLines: readonly CompanyLine[] = [
  ["snedkeri-havrup", "Havrup Snedkeri & Inventar", "small", "C", "Inventar til butikker og skoler. 24 ansatte og en hund.", "Fittings for shops and schools. 24 employees and a dog."],
  ["doerfabrik-ellevad", "Ellevad Dørfabrik", "medium", "C", "Døre og karme i serier. Toholdsskift.", "Doors and frames in series. Two shifts."],
  ["trappemager", "Trappemageren i Sandhede", "micro", "C", "Trapper efter mål. Mester, tre svende og en lærling.", "Made-to-measure stairs. A master, three journeymen and an apprentice."],
  ["koekkenfabrik", "Bøgevang Køkkenfabrik", "large", "C", "Køkkener og bordplader til hele landet.", "Kitchens and worktops for the whole country."],
  ["birkesund", "Birkesund Kommune", "large", "P", "Opdigtet kommune med hjemmepleje, plejehjem og daginstitutioner.", "A made-up municipality with home care, nursing homes and childcare."],
  ["hjemmepleje-nord", "Birkesund Hjemmepleje, distrikt Nord", "medium", "R", "Kører til 340 borgere i by og på land.", "Visits 340 citizens in town and country.", "birkesund"],
  ["plejehjem-skibakken", "Plejehjemmet Skibakken", "medium", "R", "48 boliger, heraf 16 til borgere med demens.", "48 homes, 16 of them for residents with dementia.", "birkesund"],
  ["boernehus-kogle", "Børnehuset Kogleskoven", "small", "Q", "Vuggestue og børnehave med udegruppe.", "Nursery and kindergarten with an outdoor group.", "birkesund"],
  ["storaaby-skole", "Storåby Skole", "medium", "Q", "Folkeskole med tre spor og specialklasser.", "Primary and lower secondary school with three classes a year and special classes."],
  ["skolen-daemningen", "Skolen ved Dæmningen", "small", "Q", "Lille skole, hvor alle kender alle.", "A small school where everyone knows everyone."],
  ["mejeri", "Mejeriet Klokkeblomst", "medium", "C", "Ost og syrnede produkter. Tapperi døgnet rundt.", "Cheese and cultured products. Bottling round the clock."],
  ["slagteri", "Sandhede Slagteri", "large", "C", "Svineslagteri med opskæring og pakkeri.", "Pig slaughterhouse with cutting and packing."],
  ["fisk", "Klitby Fiskeindustri", "medium", "C", "Filetering og frost. Medarbejdere fra elleve lande.", "Filleting and freezing. Employees from eleven countries."],
  ["stoeberi", "Ellevad Jernstøberi", "medium", "C", "Støbegods til pumper og landbrug.", "Castings for pumps and agriculture."],
  ["vinger", "Vingeværket Klitby", "large", "C", "Støber og sliber vinger til vindmøller.", "Moulds and sands blades for wind turbines."],
  ["vognmand", "Havrup Vognmandsforretning", "small", "H", "Distribution med 18 biler.", "Distribution with 18 lorries."],
  ["pakkeporten", "Pakkeporten Logistik", "large", "H", "Lager og pakkeri for netbutikker.", "Warehousing and packing for web shops."],
  ["pakkeporten-ellevad", "Pakkeporten Logistik, terminal Ellevad", "medium", "H", "Terminalen med plukkescannere og nathold.", "The terminal with picking scanners and a night shift.", "pakkeporten"],
  ["kurvemarked", "Kurvemarkedet", "large", "G", "Supermarkedskæde med 41 butikker og eget lager.", "Supermarket chain with 41 shops and its own warehouse."],
  ["hospital", "Hospitalet ved Fjordbyen", "large", "R", "Opdigtet hospital med akutmodtagelse.", "A made-up hospital with an emergency department."],
  ["afsnit-m3", "Medicinsk Afsnit M3, Hospitalet ved Fjordbyen", "medium", "R", "28 senge og fast nathold.", "28 beds and a permanent night team.", "hospital"],
  ["akutmodtagelsen", "Akutmodtagelsen, Hospitalet ved Fjordbyen", "medium", "R", "Åbent hele døgnet, vagter i rul.", "Open round the clock, rotating shifts.", "hospital"],
  ["havremarken", "Bostedet Havremarken", "small", "R", "Bosted for 14 voksne med udviklingshæmning.", "Residential home for 14 adults with learning disabilities."],
  ["moelledam", "Botilbuddet Ny Mølledam", "medium", "R", "Socialpsykiatrisk botilbud med seks huse.", "Social psychiatric housing with six houses."],
  ["dampvaskeri", "Klitby Dampvaskeri", "medium", "T", "Vasker for hoteller og hospitaler.", "Washes for hotels and hospitals."],
  ["vask-rul", "Ellevad Vask & Rul", "small", "T", "Familieejet vaskeri med tre ruller.", "Family-owned laundry with three ironers."],
  ["hotel-fyr", "Hotel Fyrmarken", "medium", "I", "Badehotel med 90 værelser og mange unge i sæsonen.", "Seaside hotel with 90 rooms and many young people in season."],
  ["tang-timian", "Restaurant Tang & Timian", "micro", "I", "Otte ansatte, de fleste under 25.", "Eight employees, most of them under 25."],
  ["kantiner", "Skovduens Kantiner", "medium", "I", "Driver kantiner på 22 arbejdspladser.", "Runs canteens at 22 workplaces."],
  ["femte-etage", "Femte Etage Software", "small", "K", "Bygger fagsystemer til forsyninger.", "Builds specialist systems for utilities."],
  ["serverstuen", "Serverstuen Drift & Support", "small", "K", "Drift og telefonsupport med vagtordning.", "Operations and phone support with an on-call rota."],
  ["tre-pingviner", "Tre Pingviner Apps", "micro", "K", "Syv udviklere og én opvaskemaskine.", "Seven developers and one dishwasher."],
  ["granhoej", "Murer- og Betonselskabet Granhøj", "medium", "F", "Råhuse og renovering.", "Shells and renovation."],
  ["kystlinjen", "Entreprenørselskabet Kystlinjen", "large", "F", "Hovedentreprenør på skoler og boliger.", "Main contractor on schools and housing."],
  ["draaben-vvs", "Dråben VVS Havrup", "micro", "F", "Blikkenslagere med fire biler.", "Plumbers with four vans."],
  ["morgenholdet", "Morgenholdet Rengøring", "medium", "O", "Gør rent på kontorer og skoler, før andre møder ind.", "Cleans offices and schools before others arrive."],
];

const madeUp = (da: string, en: string) => ({ da: `${da} Opdigtet til demonstration.`, en: `${en} Made up for demonstration.` });

/** Every made-up organisation, its field taken from its role. No company has a CVR number: a number that passes the check digit may belong to someone. */
export const organisations: Organisation[] = [
  ...lines.map(
    ([key, name, role, da, en, options]): Organisation => ({
      key: demoKey(key),
      name,
      ...options,
      field: fieldOfRole[role],
      role,
      country: "DK",
      website: `https://example.org/organisation/${key}`,
      description: madeUp(da, en),
    }),
  ),
  ...companyLines.map(
    ([key, name, sizeClass, industry, da, en, parent]): Organisation => ({
      key: demoKey(key),
      name,
      field: "company",
      role: "workplace",
      ...(parent && { parent: demoKey(parent) }),
      sizeClass,
      industry,
      country: "DK",
      description: madeUp(da, en),
    }),
  ),
];
