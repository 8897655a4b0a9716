/** English names of every vocabulary and its terms. */
import type { VocabularyLabels } from "./vocabulary";

export const vocabularyEn: VocabularyLabels = {
  model: {
    title: "Mobilisation model",
    terms: {
      linear: {
        label: "Linear",
        definition: "Researchers spread and communicate finished knowledge to potential users.",
      },
      cyclical: {
        label: "Cyclical",
        definition:
          "Knowledge is transferred step by step; users ask for knowledge to understand the problem and possible solutions.",
      },
      interactive: {
        label: "Interactive",
        definition: "Bridge-builders facilitate dialogue and translate knowledge into the users' context.",
      },
      systemic: {
        label: "Systemic",
        definition:
          "Researchers and users translate and create knowledge together throughout the research process, across the parts of the system.",
      },
    },
  },
  direction: {
    title: "Direction",
    terms: {
      push: { label: "Push", definition: "Research sends knowledge out." },
      pull: { label: "Pull", definition: "Users ask for knowledge and the project answers." },
      exchange: { label: "Exchange", definition: "Knowledge and experience go both ways in dialogue." },
      co_creation: { label: "Co-creation", definition: "Knowledge is made in joint work." },
    },
  },
  field: {
    title: "Helix field",
    terms: {
      research: {
        label: "Research",
        definition: "Universities, the national research centre and occupational medicine clinics.",
      },
      advisory: {
        label: "Advisory",
        definition: "Work-environment advisers and sector working-environment committees.",
      },
      company: {
        label: "Companies",
        definition:
          "Workplaces: management, HR, elected representatives, the safety organisation and cooperation committees.",
      },
      social_partner: {
        label: "Social partners",
        definition: "Employer and employee organisations and their agreement-based services.",
      },
      authority: { label: "Authorities", definition: "Inspectorate, ministries, public funds and agencies." },
    },
  },
  actorRole: {
    title: "Actor role",
    terms: {
      researcher_educator: { label: "Researches and educates" },
      health_assessor: { label: "Assesses effects on people" },
      adviser_facilitator: { label: "Facilitates and advises" },
      tool_provider: { label: "Offers information and tools" },
      workplace: { label: "Looks after the work environment at the workplace" },
      social_dialogue: { label: "Supports social dialogue" },
      agreement_service: { label: "Agreement-based advisory service" },
      inspectorate: { label: "Guides and inspects" },
      funder: { label: "Gives financial support" },
      policy_maker: { label: "Makes policy and regulation" },
      insurer: { label: "Insurance and pensions" },
      professional_association: { label: "Professional association" },
      foundation: { label: "Foundation or association" },
    },
  },
  involvementForm: {
    title: "Form of involvement",
    terms: {
      dissemination: {
        label: "Dissemination focus",
        definition: "The company takes part in spreading knowledge, for instance as a case.",
      },
      steering_group: {
        label: "Advisory or steering group",
        definition: "Gives feedback on the project's design, progress, dissemination and goal attainment.",
      },
      network: {
        label: "Network-based",
        definition: "Links to networks, shares knowledge across them and builds capacity to act on it.",
      },
      partner: {
        label: "Collaboration partner",
        definition: "Helps to recruit, plan and coordinate intervention, data collection and dissemination.",
      },
      participant: {
        label: "Engaged participant",
        definition: "Takes part in method development, analysis, prioritising results, implementation and anchoring.",
      },
    },
  },
  moment: {
    title: "Moment in the research process",
    terms: {
      relevance: {
        label: "Relevance and goals",
        definition: "Settle relevance, target groups and the impact wanted in practice.",
      },
      capacity: {
        label: "Capacity",
        definition: "Plan for the capacity to discuss knowledge needs and put new knowledge to use.",
      },
      relations: {
        label: "Relations",
        definition: "Develop relations and knowledge sharing between researchers and target groups.",
      },
      interim_results: {
        label: "Interim results",
        definition: "Assess interim results and goal attainment in practice.",
      },
      implementation: {
        label: "Implementation",
        definition: "Secure realistic options for implementation and guidance for action.",
      },
      anchoring: {
        label: "Spread and anchoring",
        definition: "Support spread and anchoring with insight into networks and room for action.",
      },
    },
  },
  brokerCore: {
    title: "Bridge-builder core area",
    terms: {
      link: { label: "Link to knowledge and resources" },
      relate: { label: "Develop relations" },
      build_capacity: { label: "Build capacity and learning" },
    },
  },
  activityKind: {
    title: "Kind of activity",
    terms: {
      steering_group_meeting: { label: "Steering or advisory group meeting" },
      learning_lab: { label: "Learning lab" },
      workshop: { label: "Workshop" },
      theme_day: { label: "Theme day" },
      network_meeting: { label: "Network meeting" },
      company_visit: { label: "Company visit" },
      guidance: { label: "Guidance" },
      training: { label: "Training" },
      presentation: { label: "Knowledge presentation" },
      interview: { label: "Interview or dialogue" },
      co_analysis: { label: "Joint analysis" },
      consultation: { label: "Consultation or review" },
      pilot: { label: "Pilot or experiment" },
      tool_development: { label: "Tool development" },
      report: { label: "Report or article" },
      newsletter: { label: "Newsletter or post" },
      media: { label: "Media coverage" },
      conference: { label: "Conference" },
      policy_input: { label: "Policy input" },
      other: { label: "Other" },
    },
  },
  format: {
    title: "Format",
    terms: {
      in_person: { label: "In person" },
      online: { label: "Online" },
      hybrid: { label: "Hybrid" },
      asynchronous: { label: "Asynchronous" },
    },
  },
  datePrecision: {
    title: "Date precision",
    terms: {
      day: { label: "Day" },
      month: { label: "Month" },
      quarter: { label: "Quarter" },
      year: { label: "Year" },
    },
  },
  visibility: {
    title: "Visibility",
    terms: {
      project: { label: "Project only" },
      funder: { label: "Project and funder" },
      public: { label: "Public" },
    },
  },
  participation: {
    title: "Involvement status",
    terms: {
      invited: { label: "Invited" },
      agreed: { label: "Agreed" },
      active: { label: "Active" },
      ended: { label: "Ended" },
      withdrawn: { label: "Withdrawn" },
    },
  },
  needStatus: {
    title: "Knowledge need status",
    terms: {
      open: { label: "Open" },
      in_progress: { label: "In progress" },
      answered: { label: "Answered" },
      declined: { label: "Cannot be answered" },
    },
  },
  barrier: {
    title: "Barrier to involvement",
    terms: {
      time: { label: "Time and busyness" },
      finance: { label: "Finances" },
      expertise: { label: "Lack of knowledge or expertise" },
      access_to_support: { label: "No access to advice" },
      trust: { label: "Lack of trust" },
      relevance: { label: "Unclear relevance to the core task" },
      divergent_interests: { label: "Diverging interests" },
      management_support: { label: "Lack of management support" },
      unclear_frame: { label: "Unclear frame or roles" },
      expectations: { label: "Unmet expectations" },
      turnover: { label: "Turnover or reorganisation" },
      reach: { label: "Shift work, remote work or dispersed staff" },
      language_culture: { label: "Language and culture" },
      recruitment: { label: "Recruiting companies" },
      other: { label: "Other" },
    },
  },
  outcomeKind: {
    title: "Kind of outcome",
    terms: {
      conceptual: { label: "New understanding (conceptual use)" },
      instrumental: { label: "Used in a decision (instrumental use)" },
      symbolic: { label: "Used as an argument (symbolic use)" },
      practice: { label: "Changed practice" },
      policy: { label: "Changed rule, agreement or guidance" },
      capacity: { label: "Stronger capacity" },
      relation: { label: "New or stronger relation" },
      work_environment: { label: "Better work environment or well-being" },
    },
  },
  outcomeLevel: {
    title: "Level",
    terms: {
      individual: { label: "Individual" },
      group: { label: "Group or department" },
      organisation: { label: "Organisation" },
      sector: { label: "Sector" },
      society: { label: "Society" },
    },
  },
  goalStatus: {
    title: "Goal attainment",
    terms: {
      not_started: { label: "Not started" },
      on_track: { label: "On track" },
      at_risk: { label: "At risk" },
      met: { label: "Met" },
      not_met: { label: "Not met" },
    },
  },
  feedbackAspect: {
    title: "Feedback on",
    terms: {
      design: { label: "Project design" },
      progress: { label: "Progress" },
      dissemination: { label: "Dissemination" },
      goal_attainment: { label: "Goal attainment" },
    },
  },
  feedbackRoundKind: {
    title: "Kind of feedback round",
    terms: {
      expectations: { label: "Expectations at the start" },
      steering: { label: "Steering group feedback" },
      experience: { label: "Experience at the end" },
    },
  },
  motivation: {
    title: "Motivation to take part",
    terms: {
      topical_issue: { label: "The issue is topical with us" },
      new_knowledge: { label: "Access to new knowledge" },
      other: { label: "Other" },
    },
  },
  reportKind: {
    title: "Kind of report",
    terms: {
      plan: { label: "Mobilisation plan" },
      interim: { label: "Interim report" },
      final: { label: "Final report" },
      follow_up: { label: "Follow-up after the project" },
    },
  },
  reportStatus: {
    title: "Report status",
    terms: {
      draft: { label: "Draft" },
      submitted: { label: "Submitted" },
      returned: { label: "Returned" },
      approved: { label: "Approved" },
    },
  },
  reportSection: {
    title: "Report section",
    terms: {
      model: { label: "The chosen mobilisation model" },
      resources: { label: "Resources for transfer and exchange" },
      collaboration: { label: "Collaboration, engagement and bridge-building" },
      facilitation: { label: "Facilitation and dialogue with companies" },
      results: { label: "Results and lessons of the mobilisation" },
    },
  },
  sizeClass: {
    title: "Company size",
    terms: {
      micro: { label: "Micro (under 10 employees)" },
      small: { label: "Small (10–49 employees)" },
      medium: { label: "Medium (50–249 employees)" },
      large: { label: "Large (250 employees or more)" },
    },
  },
  workEnvironmentTopic: {
    title: "Work-environment topic",
    terms: {
      psychosocial: { label: "Psychosocial work environment" },
      ergonomics: { label: "Ergonomics and physical strain" },
      chemical: { label: "Chemicals and dust" },
      accidents: { label: "Accidents and safety" },
      noise: { label: "Noise and vibration" },
      indoor_climate: { label: "Indoor climate" },
      working_time: { label: "Working time and night work" },
      violence: { label: "Violence, bullying and harassment" },
      organisation_leadership: { label: "Organisation and leadership" },
      return_to_work: { label: "Sickness absence and return to work" },
    },
  },
  industry: {
    title: "Industry",
    terms: {
      A: { label: "Agriculture, forestry and fishing" },
      B: { label: "Mining and quarrying" },
      C: { label: "Manufacturing" },
      D: { label: "Electricity, gas, steam and air conditioning supply" },
      E: { label: "Water supply and waste management" },
      F: { label: "Construction" },
      G: { label: "Wholesale and retail trade" },
      H: { label: "Transportation and storage" },
      I: { label: "Accommodation and food service" },
      J: { label: "Publishing, broadcasting and content production" },
      K: { label: "Telecommunication, computing and information services" },
      L: { label: "Finance and insurance" },
      M: { label: "Real estate" },
      N: { label: "Professional, scientific and technical services" },
      O: { label: "Administrative and support services" },
      P: { label: "Public administration and defence" },
      Q: { label: "Education" },
      R: { label: "Human health and social work" },
      S: { label: "Arts, sports and recreation" },
      T: { label: "Other services" },
      U: { label: "Households as employers" },
      V: { label: "Extraterritorial organisations" },
    },
  },
  respondentRole: {
    title: "Respondent's role",
    terms: {
      manager: { label: "Manager" },
      safety_representative: { label: "Safety representative" },
      union_representative: { label: "Union representative" },
      hr: { label: "HR" },
      employee: { label: "Employee" },
      other: { label: "Other" },
    },
  },
  feedbackQuestion: {
    title: "Free-text question",
    terms: {
      design: { label: "Project design" },
      progress: { label: "Progress" },
      dissemination: { label: "Dissemination" },
      goal_attainment: { label: "Goal attainment" },
      hoped_benefit: { label: "Benefit hoped for" },
      motivation_other: { label: "Other motivation" },
      wished_involvement: { label: "Wishes for involvement" },
      useful: { label: "What was useful" },
      used_for: { label: "What it was used for" },
      do_differently: { label: "What to do differently" },
      actionable_knowledge: { label: "Knowledge you can act on" },
      anything_else: { label: "Anything else" },
    },
  },
  evidenceStrength: {
    title: "Strength of evidence",
    terms: {
      stated: { label: "Stated" },
      documented: { label: "Documented" },
      verified: { label: "Verified" },
    },
  },
};
